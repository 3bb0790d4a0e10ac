#!/usr/bin/env python3
"""Makes the conformance programs of vm/ again: compiles them and writes down what real interpreters print.

  vm.py compile  --mpy-cross PROGRAM                       vm/src/**/*.py -> vm/**/*.mpy
  vm.py expect   --micropython COMMAND --pybv10 COMMAND    vm/*.mpy -> vm/*.out, vm/*.pybv10.out, vm/exit-codes.txt
                 --nofloat COMMAND --longlong COMMAND      vm/*.mpy -> vm/*.nofloat.out, vm/*.longlong.out, vm/*.nolong.out,
                 --nolong COMMAND                          vm/numbers.txt
  vm.py check    any of these                              like both, but only says what would change; exit code 1 if any

PROGRAM is mpy-cross of the newest release. The COMMAND of --micropython starts the unix port's interpreter (64 bits, doubles,
detailed errors), that of --pybv10 one configured like the firmware of a PYBV10 (see ../README.md). The three others have fewer
kinds of numbers: --nofloat is the unix port's without floats, --longlong and --nolong are like a PYBV10 with integers of 64 bits,
and with neither large integers nor floats. Programs that do not end there as they do on the unix port, as most that need what is
missing, are written into vm/numbers.txt instead. A COMMAND may have arguments of its own, such as an emulator and the size of the heap. Nothing is built here. --only TEXT limits the work to programs whose name
contains TEXT. Programs whose name begins with unix_ are run by the unix port's interpreter only.

Every program runs twice in the folder vm/, which holds no source that could be imported instead of a .mpy; a program that
prints something else the second time is refused. What it prints to standard output and standard error is kept in one text.
"""

import argparse
import concurrent.futures
import os
import shlex
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VM = os.path.join(HERE, "vm")
SRC = os.path.join(VM, "src")
CODES = os.path.join(VM, "exit-codes.txt")
NUMBERS = os.path.join(VM, "numbers.txt")
SECONDS = 60

# Interpreters that have text files of their own, and whose text counts where there is none; "" for the unix port's.
TEXTS = {"pybv10": "", "nofloat": "", "longlong": "pybv10", "nolong": "pybv10"}
FEWER_NUMBERS = ("nofloat", "longlong", "nolong")


def sources(only):
    """Path of every source below vm/src, with slashes, without `.py`; helper modules are never left out."""
    for folder, folders, names in os.walk(SRC):
        folders.sort()
        for name in sorted(n for n in names if n.endswith(".py")):
            path = os.path.relpath(os.path.join(folder, name), SRC).replace(os.sep, "/")[:-3]
            if "/" in path or only in path:
                yield path


def programs(only):
    return [name for name in sources(only) if "/" not in name]


def for_all(names):
    """Those that not only the unix port's interpreter runs."""
    return [name for name in names if not name.startswith("unix_")]


class Files:
    """Writes what differs, or in check mode only remembers that it does."""

    def __init__(self, check):
        self.check = check
        self.changed = []

    def put(self, path, data):
        if read(path) == data:
            return
        self.changed.append(os.path.relpath(path, HERE))
        if self.check:
            return
        if data is None:
            os.remove(path)
            return
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(data)


def read(path):
    try:
        with open(path, "rb") as f:
            return f.read()
    except FileNotFoundError:
        return None


def compile_all(mpy_cross, only, files):
    refused = []
    with tempfile.TemporaryDirectory() as tmp:
        out = os.path.join(tmp, "out.mpy")
        for path in sources(only):
            argv = [mpy_cross, "-s", path + ".py", "-o", out, os.path.join(SRC, path + ".py")]
            done = subprocess.run(argv, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            if done.returncode:
                refused.append("%s: %s" % (path, done.stdout.decode()))
            else:
                files.put(os.path.join(VM, path + ".mpy"), read(out))
    if refused:
        sys.exit("\n".join(refused))


class Refused(Exception):
    """A program that cannot be a fixture, and why."""


def run(command, name):
    """Output and exit code of one program as __main__, or why it is refused."""
    env = {"PATH": os.environ.get("PATH", ""), "MICROPYPATH": ".frozen"}
    argv = command + ["-m", name]
    results = []
    for _ in range(2):
        try:
            done = subprocess.run(
                argv, cwd=VM, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=SECONDS
            )
        except subprocess.TimeoutExpired:
            return Refused("%s: still running after %d seconds" % (name, SECONDS))
        if done.returncode < 0:
            return Refused("%s: the interpreter died of signal %d" % (name, -done.returncode))
        results.append((done.stdout, done.returncode))
    if results[0] != results[1]:
        return Refused("%s: does not print the same every time" % name)
    return results[0]


def run_all(command, names):
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = dict(zip(names, pool.map(lambda name: run(command, name), names)))
    refused = [str(result) for result in results.values() if isinstance(result, Refused)]
    if refused:
        sys.exit("\n".join(refused))
    return results


def known_codes():
    """Exit codes as they stand in the index; those that are not there are 0."""
    lines = (read(CODES) or b"").decode().split("\n")
    return {name: int(code) for name, code in (line.split("\t") for line in lines if line and not line.startswith("#"))}


def expect_unix(command, names, files):
    codes = {name: code for name, code in known_codes().items() if name not in names and name in programs("")}
    for name, (text, code) in run_all(command, names).items():
        files.put(os.path.join(VM, name + ".out"), text)
        if code:
            codes[name] = code
    lines = ["# Exit codes of the programs where it is not 0"] + ["%s\t%d" % row for row in sorted(codes.items())]
    files.put(CODES, ("\n".join(lines) + "\n").encode())


def text_file(name, interpreter):
    return os.path.join(VM, name + ("." + interpreter if interpreter else "") + ".out")


def expected(name, interpreter):
    """What a program prints on an interpreter, by the text files."""
    while interpreter and not os.path.exists(text_file(name, interpreter)):
        interpreter = TEXTS[interpreter]
    return read(text_file(name, interpreter))


def expect_pybv10(command, names, files):
    codes = known_codes()
    for name, (text, code) in run_all(command, names).items():
        if code != codes.get(name, 0):
            sys.exit("%s: exit code %d, but %d on the unix port" % (name, code, codes.get(name, 0)))
        same = text == expected(name, TEXTS["pybv10"])
        files.put(text_file(name, "pybv10"), None if same else text)


def left_out():
    """Program and interpreter of those that do not end there as they do on the unix port."""
    lines = (read(NUMBERS) or b"").decode().split("\n")
    return {tuple(line.split("\t")) for line in lines if line and not line.startswith("#")}


def expect_fewer_numbers(interpreter, command, names, files):
    codes = known_codes()
    every = programs("")
    out = {row for row in left_out() if row[0] in every and not (row[0] in names and row[1] == interpreter)}
    for name, (text, code) in run_all(command, names).items():
        ends = code == codes.get(name, 0)
        if not ends:
            out.add((name, interpreter))
        same = text == expected(name, TEXTS[interpreter])
        files.put(text_file(name, interpreter), None if same or not ends else text)
    head = "# Programs that do not end with the exit code of the unix port where there are fewer kinds of numbers."
    files.put(NUMBERS, ("\n".join([head] + ["\t".join(row) for row in sorted(out)]) + "\n").encode())


def stray():
    """Files in vm/ that belong to no source."""
    known = set(sources(""))
    for folder, folders, names in os.walk(VM):
        if folder == VM:
            folders.remove("src")
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), VM).replace(os.sep, "/")
            for suffix in [".%s.out" % interpreter for interpreter in TEXTS] + [".out", ".mpy"]:
                if path.endswith(suffix):
                    if path[: -len(suffix)] not in known:
                        yield "vm/" + path
                    break


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("what", choices=("compile", "expect", "check"))
    p.add_argument("--mpy-cross", metavar="PROGRAM")
    p.add_argument("--micropython", metavar="COMMAND")
    for interpreter in TEXTS:
        p.add_argument("--" + interpreter, metavar="COMMAND")
    p.add_argument("--only", metavar="TEXT", default="")
    args = p.parse_args()
    files = Files(args.what == "check")
    names = programs(args.only)
    if args.what != "expect" and args.mpy_cross:
        compile_all(args.mpy_cross, args.only, files)
    if args.what != "compile" and args.micropython:
        expect_unix(shlex.split(args.micropython), names, files)
    if args.what != "compile" and args.pybv10:
        expect_pybv10(shlex.split(args.pybv10), for_all(names), files)
    for interpreter in FEWER_NUMBERS:
        command = getattr(args, interpreter)
        if args.what != "compile" and command:
            expect_fewer_numbers(interpreter, shlex.split(command), for_all(names), files)
    for path in files.changed:
        print(path)
    strays = list(stray())
    for path in strays:
        print("belongs to no source: " + path)
    print("%d %s" % (len(files.changed), "would change" if files.check else "written"))
    sys.exit(1 if strays or files.check and files.changed else 0)


if __name__ == "__main__":
    main()
