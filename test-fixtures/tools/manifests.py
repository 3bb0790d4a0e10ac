#!/usr/bin/env python3
"""Writes manifest/expected.txt: what the stock manifestfile.py makes of every manifest below manifest/cases; and
manifest/content/NAME.c: what the stock makemanifest.py writes for manifest/content/NAME.py.

Usage: manifests.py MICROPYTHON-CHECKOUT [--check]

Folders are walked in the order of their names, as we walk them; the stock tool takes the order of the file system.
A case is a line "CASE MODE", then its result: an entry a line (kind, target, source, opt, version), the C modules, or an
error. Paths below manifest/ are written with $ROOT, in C those below test-fixtures/ with $FIXTURES.
"""

import os
import subprocess
import sys
import tempfile

ROOT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "manifest")
KINDS = {3: "text", 4: "source", 5: "mpy", 6: "source"}


def sorted_walk(walk):
    def walked(top, topdown=True, onerror=None, followlinks=False):
        for folder, folders, files in walk(top, topdown, onerror, followlinks):
            folders.sort()
            files.sort()
            yield folder, folders, files

    return walked


def result(manifestfile, mode, case):
    variables = {"MPY_DIR": "mpy", "MPY_LIB_DIR": "lib", "PORT_DIR": "port", "BOARD_DIR": "board"}
    for name in variables:
        variables[name] = os.path.join(ROOT, "tree", variables[name])
    manifest = manifestfile.ManifestFile(mode, variables)
    try:
        manifest.execute(os.path.join(ROOT, "cases", case))
    except manifestfile.ManifestFileError as e:
        return ["! " + str(e).replace("\n", " ")]
    lines = []
    for f in manifest.files():
        lines.append("%s|%s|%s|%s|%s" % (KINDS.get(f.kind, "?"), f.target_path, f.full_path, f.opt, f.metadata.version))
    return lines + ["c_module|" + folder for folder in manifest.c_modules()]


def content(checkout, name):
    """The C that stock writes; its manifests have nothing to compile."""
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "frozen_content.c")
        # Runs in this very Python, so that folders are walked in the order of their names.
        run = "import os,sys; sys.path[:0]=sys.argv[1:3]; sys.argv[1:3]=[]; import manifests; "
        run += "os.walk=manifests.sorted_walk(os.walk); import makemanifest; makemanifest.main()"
        command = [sys.executable, "-c", run, os.path.dirname(os.path.abspath(__file__)), os.path.join(checkout, "tools")]
        command += ["-o", output, "-b", os.path.join(ROOT, "content"), "-v", "MPY_DIR=" + checkout]
        command += ["-v", "PORT_DIR=" + os.path.join(ROOT, "tree", "port"), os.path.join(ROOT, "content", name)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=dict(os.environ, MICROPY_MPYCROSS=sys.executable))
        with open(output) as f:
            return f.read().replace(os.path.dirname(ROOT), "$FIXTURES")


def main():
    sys.argv[1] = os.path.abspath(sys.argv[1])
    sys.path.insert(0, os.path.join(sys.argv[1], "tools"))
    os.walk = sorted_walk(os.walk)
    os.chdir(ROOT)
    import manifestfile

    modes = [("freeze", manifestfile.MODE_FREEZE), ("compile", manifestfile.MODE_COMPILE), ("list", manifestfile.MODE_LIST_C_MODULES)]
    out = []
    for folder, _, files in os.walk(os.path.join(ROOT, "cases")):
        for file in files:
            case = os.path.relpath(os.path.join(folder, file), os.path.join(ROOT, "cases"))
            for name, mode in modes:
                out.append("%s %s" % (case, name))
                out += ["  " + line.replace(ROOT, "$ROOT") for line in result(manifestfile, mode, case)]
    text = "\n".join(out) + "\n"
    texts = {"expected.txt": text}
    for name in sorted(os.listdir(os.path.join(ROOT, "content"))):
        if name.endswith(".py"):
            texts[os.path.join("content", name[:-3] + ".c")] = content(os.path.abspath(sys.argv[1]), name)
    for name in texts:
        if "--check" not in sys.argv:
            with open(os.path.join(ROOT, name), "w") as f:
                f.write(texts[name])
        elif open(os.path.join(ROOT, name)).read() != texts[name]:
            sys.exit(name + " differs")


if __name__ == "__main__":
    main()
