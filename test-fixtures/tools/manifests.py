#!/usr/bin/env python3
"""Writes manifest/expected.txt: what the stock manifestfile.py makes of every manifest below manifest/cases.

Usage: manifests.py MICROPYTHON-CHECKOUT [--check]

Folders are walked in the order of their names, as we walk them; the stock tool takes the order of the file system.
A case is a line "CASE MODE", then its result: an entry a line (kind, target, source, opt, version), the C modules, or an
error. Paths below manifest/ are written with $ROOT.
"""

import os
import sys

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


def main():
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
    expected = os.path.join(ROOT, "expected.txt")
    if "--check" in sys.argv:
        sys.exit(0 if open(expected).read() == text else "expected.txt differs")
    with open(expected, "w") as f:
        f.write(text)


if __name__ == "__main__":
    main()
