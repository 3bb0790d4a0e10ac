"""Says what a tree's own manifestfile.py makes of manifests: python3 -c THIS TREE/tools JOBS sorted|plain

A job is a line of JOBS, with tabs between mode, folder, number of manifests, manifests, and variables. An answer is a line
for each file, C module and the manifest's own metadata, or one for an error, and a line "=" behind them. "sorted" walks
through folders in the order of their names.
"""

import os
import sys

sys.path.insert(0, sys.argv[1])
import manifestfile  # noqa: E402

KINDS = {"FREEZE_AS_STR": "TEXT", "FREEZE_AS_MPY": "SOURCE", "FREEZE_MPY": "MPY", "COMPILE_AS_MPY": "SOURCE"}
NAMES = {getattr(manifestfile, "KIND_" + name): KINDS[name] for name in KINDS}
FIELDS = ("version", "description", "license", "author", "pypi", "pypi_publish")


def in_order_of_names(walk):
    def walked(top, topdown=True, onerror=None, followlinks=False):
        for folder, folders, files in walk(top, topdown, onerror, followlinks):
            folders.sort()
            files.sort()
            yield folder, folders, files

    return walked


def shown(values):
    texts = ["None" if v is None else str(v) for v in values]
    return "\t".join(t.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t") for t in texts)


def fields(metadata):
    return [getattr(metadata, name, None) for name in FIELDS]


def answer(mode, folder, count, *rest):
    os.chdir(folder)
    count = int(count)
    variables = dict(pair.split("=", 1) for pair in rest[count:])
    manifest = manifestfile.ManifestFile(getattr(manifestfile, "MODE_" + mode), variables)
    try:
        for each in rest[:count]:
            manifest.execute(each)
    except manifestfile.ManifestFileError as e:
        return [shown(["!", e])]
    lines = []
    for f in manifest.files():
        lines.append(shown([NAMES[f.kind], f.target_path, f.full_path, f.opt] + fields(f.metadata)))
    modules = manifest.c_modules() if hasattr(manifest, "c_modules") else []
    return lines + [shown(["c_module", m]) for m in modules] + [shown(["metadata"] + fields(manifest.metadata()))]


if sys.argv[3] == "sorted":
    os.walk = in_order_of_names(os.walk)
with open(sys.argv[2], encoding="utf-8") as jobs:
    for job in jobs:
        for line in answer(*job.rstrip("\n").split("\t")):
            print(line)
        print("=")
