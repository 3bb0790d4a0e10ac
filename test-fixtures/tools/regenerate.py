#!/usr/bin/env python3
"""Makes the .mpy files and the expected outputs again, with the stock tools that the caller points at.

  regenerate.py compile  --stock RELEASE=MPY_DIR ...      src/*.py  -> mpy/**/*.mpy     (recipe: mpy/recipe.txt)
                                                          and ../examples/*/modules/**/*.py -> ../examples/*/compiled
  regenerate.py expect   --stock RELEASE=MPY_DIR ...      mpy/      -> expected/        (cases:  expected/cases.txt,
                                                                                         expected/stock-faults.txt)
  regenerate.py run      --micropython PROGRAM            what an interpreter prints when it imports each module
                                                          mpy/bytecode/ -> expected/run/
  regenerate.py check    --stock RELEASE=MPY_DIR ...      like the first two, but only says what would change; exit code 1 if any

MPY_DIR is a MicroPython (or CircuitPython) checkout of that release; `compile` needs mpy-cross built in it, `expect`
needs only tools/mpy-tool.py and py/makeqstrdata.py. PROGRAM is the unix port's interpreter, of the newest release, with
doubles. RELEASE is a name as it stands in the recipe and the cases, such as
1.19.1, 1.29 or cp-10.3. Lines of a release for which no directory is given are left as they are. Nothing is built here.
--only TEXT limits the work to lines that contain TEXT.

The stock tool runs with this folder's parent as its working directory and with relative paths, with COLUMNS=80 and
UTF-8 output, so that what it prints names no machine. Use Python 3.11: argparse words its usage text differently in
other versions, and the expected texts are those of 3.11.

A new case is a new line with `?` in its result columns; the next `expect` fills them in.
"""

import argparse
import concurrent.futures
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FULL_TEXT_LIMIT = 200_000
NEWEST = "1.29"
EXAMPLES = {"stm32": "armv7m", "rp2": "armv6m"}  # with the flags that these ports give mpy-cross


def table(path):
    """The lines of a tab-separated file; comments and blank lines as plain strings, the others as lists."""
    with open(path, encoding="utf-8") as f:
        for line in f.read().split("\n"):
            yield line if not line or line.startswith("#") else line.split("\t")


def write_if_changed(path, data, changed, check):
    try:
        with open(path, "rb") as f:
            if f.read() == data:
                return
    except FileNotFoundError:
        pass
    changed.append(os.path.relpath(path, HERE))
    if not check:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(data)


def words(text):
    """Arguments as one column: separated by one blank, with blanks, per cent signs and control characters as %XX."""
    if text == "-":
        return []
    return ["" if w == "%" else _unescape(w) for w in text.split(" ")]


def _unescape(word):
    out, i = bytearray(), 0
    raw = word.encode()
    while i < len(raw):
        if raw[i] == 0x25:
            out.append(int(raw[i + 1 : i + 3], 16))
            i += 3
        else:
            out.append(raw[i])
            i += 1
    return out.decode("utf-8", "surrogateescape")


def mpy_cross(mpy_dir):
    for p in ("mpy-cross/build/mpy-cross", "mpy-cross/mpy-cross"):
        p = os.path.join(mpy_dir, p)
        if os.path.exists(p):
            return p
    sys.exit("no mpy-cross built in " + mpy_dir)


def recipe():
    """What is compiled: (target file, release, source file, name, flags)."""
    for row in table(os.path.join(HERE, "mpy", "recipe.txt")):
        if not isinstance(row, str):
            target, release, source, name, flags = row
            yield os.path.join(HERE, "mpy", target), release, os.path.join(HERE, "src", source), words(name)[0], words(flags)
    for port, arch in EXAMPLES.items():
        top = os.path.join(os.path.dirname(HERE), "examples", port, "modules")
        for folder, _, names in sorted(os.walk(top)):
            for name in sorted(n for n in names if n.endswith(".py")):
                source = os.path.join(folder, name)
                module = os.path.relpath(source, top).replace(os.sep, "/")
                compiled = os.path.join(os.path.dirname(top), "compiled", module[:-3] + ".mpy")
                yield compiled, NEWEST, source, module, ["-march=" + arch]


def compile_all(stock, only, check):
    changed = []
    for target, release, source, name, flags in recipe():
        if release not in stock or only not in "\t".join((target, release, source)):
            continue
        with tempfile.TemporaryDirectory() as tmp:
            out = os.path.join(tmp, "out.mpy")
            argv = [mpy_cross(stock[release]), "-s", name, "-o", out] + flags + [source]
            done = subprocess.run(argv, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            if done.returncode:
                sys.exit("%s: %s" % (target, done.stdout.decode()))
            with open(out, "rb") as f:
                write_if_changed(target, f.read(), changed, check)
    return changed


def describe(data, kind, name, changed, check, full):
    """The column that stands for some output; writes the full text beside it where that was asked for."""
    if not data:
        return "empty"
    if len(data) <= 200 and kind != "files" and is_text(data):
        return "text:" + "".join("%%%02X" % ord(c) if c in " %" or ord(c) < 0x20 else c for c in data.decode())
    if full and len(data) <= FULL_TEXT_LIMIT:
        write_if_changed(os.path.join(HERE, "expected", kind, name), data, changed, check)
        return "file:%s/%s" % (kind, name)
    return "sha256:%s:%d" % (hashlib.sha256(data).hexdigest(), len(data))


def is_text(data):
    try:
        return all(c in "\n\t\x1b" or c.isprintable() for c in data.decode())
    except UnicodeDecodeError:
        return False


def listing(folder):
    lines = []
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as f:
            data = f.read()
        lines.append("%s %d %s\n" % (hashlib.sha256(data).hexdigest(), len(data), name))
    return "".join(lines).encode()


def run_stock(mpy_dir, argv):
    out = tempfile.mkdtemp()
    tool = os.path.join(mpy_dir, "tools", "mpy-tool.py")
    env = dict(os.environ, COLUMNS="80", PYTHONIOENCODING="utf-8", PYTHONUTF8="1", PYTHONDONTWRITEBYTECODE="1")
    argv = [a.replace("{out}", out) for a in argv]
    done = subprocess.run([sys.executable, tool] + argv, cwd=HERE, env=env, stdin=subprocess.DEVNULL, capture_output=True)
    files = listing(out)
    shutil.rmtree(out)
    stdout, stderr = (text.replace(out.encode(), b"{out}") for text in (done.stdout, done.stderr))
    return done.returncode, stdout, stderr, files


def results(rows, argv_column, stock, only):
    """Runs the stock tool for every line it is to run for, several at a time; yields (row, result or None) in order."""

    def run(row):
        if isinstance(row, str) or row[argv_column - 1] not in stock or only not in "\t".join(row):
            return None
        return run_stock(stock[row[argv_column - 1]], words(row[argv_column]))

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        yield from zip(rows, pool.map(run, rows))


def expect_cases(stock, only, check):
    path = os.path.join(HERE, "expected", "cases.txt")
    changed, lines = [], []
    for row, result in results(list(table(path)), 2, stock, only):
        if isinstance(row, str):
            lines.append(row)
            continue
        case, release, argv, code, stdout, stderr, files, note = row
        if result:
            code, out, err, made = result
            if b"Traceback (most recent call last)" in err:
                print("not a case but a fault: " + case, err.decode().strip().split("\n")[-1])
            full = stdout.startswith("file:") or stdout == "?full"
            suffix = ".json" if "-j" in words(argv) else ".c" if "-f" in words(argv) else ".txt"
            stdout = describe(out, "stdout", "%s@%s%s" % (case, release, suffix), changed, check, full)
            stderr = describe(err, "stderr", "%s@%s.txt" % (case, release), changed, check, full or len(err) < 2000)
            if made.count(b"\n") == 1:  # one file needs no listing
                digest, size, name = made.decode().strip().split(" ", 2)
                files = "one:%s:%s:%s" % (name, digest, size)
            else:
                in_full = not files.startswith("sha256:") and files != "?sha"
                files = describe(made, "files", "%s@%s.txt" % (case, release), changed, check, in_full)
        lines.append("\t".join((case, release, argv, str(code), stdout, stderr, files, note)))
    write_if_changed(path, "\n".join(lines).encode(), changed, check)
    return changed


def expect_faults(stock, only, check):
    path = os.path.join(HERE, "expected", "stock-faults.txt")
    changed, lines = [], []
    for row, result in results(list(table(path)), 3, stock, only):
        if isinstance(row, str):
            lines.append(row)
            continue
        case, fault, release, argv, code, stdout, stderr, note = row
        if result:
            code, out, err, _ = result
            full = stdout.startswith("file:") or stdout == "?full"
            stdout = describe(out, "faults", "%s@%s.txt" % (case, release), changed, check, full)
            last = err.decode("utf-8", "replace").strip().split("\n")[-1] if err else "-"
            last = re.sub(" at 0x[0-9a-f]+>", " at 0x..>", last)
            stderr = ("traceback: " if b"Traceback" in err else "") + last
        lines.append("\t".join((case, fault, release, argv, str(code), stdout, stderr, note)))
    write_if_changed(path, "\n".join(lines).encode(), changed, check)
    return changed


def run_all(micropython, only, check):
    changed = []
    top = os.path.join(HERE, "mpy", "bytecode")
    for folder, _, names in sorted(os.walk(top)):
        for name in sorted(n for n in names if n.endswith(".mpy") and only in n):
            module = os.path.relpath(os.path.join(folder, name), top)[:-4].replace(os.sep, ".")
            if module.endswith(".__init__"):
                module = module[: -len(".__init__")]
            argv = [micropython, "-X", "heapsize=8M", "-c", "import sys; sys.path[:] = ['.']; import " + module]
            done = subprocess.run(argv, cwd=top, stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
            if done.returncode:
                print("not run: " + module, done.stdout.decode()[-200:], done.stderr.decode()[-200:])
            elif done.stdout:
                write_if_changed(os.path.join(HERE, "expected", "run", module + ".txt"), done.stdout, changed, check)
    return changed


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("what", choices=("compile", "expect", "run", "check"))
    p.add_argument("--stock", metavar="RELEASE=MPY_DIR", action="append", default=[])
    p.add_argument("--micropython", metavar="PROGRAM")
    p.add_argument("--only", metavar="TEXT", default="")
    args = p.parse_args()
    if sys.version_info[:2] != (3, 11):
        print("note: Python %d.%d; the expected usage texts are those of 3.11" % sys.version_info[:2], file=sys.stderr)
    stock = {k: os.path.abspath(v) for k, v in (s.split("=", 1) for s in args.stock)}
    check = args.what == "check"
    changed = []
    if args.what in ("compile", "check"):
        changed += compile_all({k: v for k, v in stock.items() if not check or has_compiler(v)}, args.only, check)
    if args.what in ("expect", "check"):
        changed += expect_cases(stock, args.only, check)
        changed += expect_faults(stock, args.only, check)
    if args.what == "run" or check and args.micropython:
        changed += run_all(os.path.abspath(args.micropython), args.only, check)
    for c in changed:
        print(c)
    print("%d %s" % (len(changed), "would change" if check else "written"))
    sys.exit(1 if check and changed else 0)


def has_compiler(mpy_dir):
    return any(os.path.exists(os.path.join(mpy_dir, p)) for p in ("mpy-cross/build/mpy-cross", "mpy-cross/mpy-cross"))


if __name__ == "__main__":
    main()
