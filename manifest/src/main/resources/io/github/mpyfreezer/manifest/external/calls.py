# Runs a manifest that is given on standard input and writes down which functions it calls, for AnswerReader.
# Arguments: the names of the functions, between commas, the options as a dict, and why calls fail, by their numbers.
import sys

# Python looks first in the folder of the manifest, where a json.py may be one for the board; stock's own folder has none.
if sys.path and sys.path[0] == "":
    del sys.path[0]

import os

answer = os.fdopen(os.dup(1), "wb")
os.dup2(2, 1)  # what a manifest prints is not part of the answer


def text(value):
    data = value.encode("utf-8", "surrogatepass")
    return b"S%d:" % len(data) + data


def many(kind, items):
    return b"%s%d:" % (kind, len(items)) + b"".join([written(item) for item in items])


def written(value):
    if value is None:
        return b"N"
    elif value is True or value is False:
        return b"T" if value else b"F"
    elif isinstance(value, int):
        return b"I%d:" % value
    elif isinstance(value, float):
        return b"R%s:" % float.__repr__(value).encode()
    elif isinstance(value, str):
        return text(value)
    elif isinstance(value, os.PathLike):
        return text(os.fspath(value))
    elif isinstance(value, dict):
        return b"D%d:" % len(value) + b"".join([written(key) + written(value[key]) for key in value])
    elif isinstance(value, tuple):
        return many(b"U", value)
    elif isinstance(value, (set, frozenset)):
        return many(b"E", value)
    return many(b"L", list(value))


class ManifestFileError(Exception):
    pass


def given(argument):
    return eval(argument, {"inf": float("inf"), "nan": float("nan")})


refusals = given(sys.argv[3])
kinds = {kind.__name__: kind for kind in (TypeError, ValueError, FileNotFoundError, NotADirectoryError)}
calls = 0


def recorder(name):
    def record(*args, **kwargs):
        global calls
        # Whole, before any of it is written: what has no items to write is a fault of the manifest's, which it may catch.
        call = text(name) + written(args) + written(kwargs)
        answer.write(b"C%d:" % sys._getframe(1).f_lineno + call)
        calls += 1
        if calls - 1 in refusals:
            kind, why = refusals[calls - 1]
            raise kinds.get(kind, ManifestFileError)(why)

    return record


class IncludeOptions:
    def __init__(self, given):
        self._given = given
        self._defaults = {}

    def defaults(self, **kwargs):
        self._defaults = kwargs

    def __getattr__(self, name):
        return self._given.get(name, self._defaults.get(name))


def fault(line, message):
    answer.write(b"E%d:" % (line or 1) + text(message))


names = {name: recorder(name) for name in sys.argv[1].split(",")}
names["options"] = IncludeOptions(given(sys.argv[2]))
try:
    exec(compile(sys.stdin.buffer.read(), "<manifest>", "exec"), names)
except SyntaxError as e:
    fault(e.lineno, e.msg)
except (Exception, SystemExit) as e:
    line, at = 1, e.__traceback__
    while at:
        if at.tb_frame.f_code.co_filename == "<manifest>":
            line = at.tb_lineno
        at = at.tb_next
    fault(line, "it exits" if isinstance(e, SystemExit) else str(e))
answer.write(b".")
answer.close()
