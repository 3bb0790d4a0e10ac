"""Writes what CPython 3.11 makes of each snippet into snippets.txt: python3 answer.py snippets.txt

A snippet ends with a line of four minus signs, its answer with one of four equals signs. An answer is a line for each call
(first line, last line, function, arguments) and one with "!" for what ended the snippet (line, message).
"""

import json
import os
import struct
import sys
import tempfile

FUNCTIONS = ("f", "include", "package", "module")
FILES = ("a.py", "b.py", "notes.txt", ".hidden.py", "sub/c.py", "sub/deep/d.py")
ENVIRONMENT = {"HOME": "/base", "BOARD": "PYBV11"}
OPTIONS = {"extra": True, "name": "x"}


def shown(value):
    if value is None or isinstance(value, bool):
        return str(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return "real:" + struct.pack(">d", value).hex()
    if isinstance(value, str):
        return json.dumps(value)
    if isinstance(value, dict):
        return "{" + ", ".join(shown(k) + ": " + shown(v) for k, v in value.items()) + "}"
    return "[" + ", ".join(shown(item) for item in value) + "]"


class IncludeOptions:
    def __init__(self, passed, record):
        self._passed = passed
        self._defaults = {}
        self._record = record

    def defaults(self, **defaults):
        self._record("options.defaults", (), defaults, sys._getframe(1))
        self._defaults = defaults

    def __getattr__(self, name):
        return self._passed.get(name, self._defaults.get(name))


def answer(code):
    lines = []

    def record(name, args, kwargs, frame):
        position = list(frame.f_code.co_positions())[frame.f_lasti // 2]
        arguments = [shown(a) for a in args] + [k + "=" + shown(v) for k, v in kwargs.items()]
        lines.append(" ".join([str(position[0]), str(position[1]), name] + arguments))

    def recorder(name):
        def function(*args, **kwargs):
            record(name, args, kwargs, sys._getframe(1))

        function.__module__ = "builtins"
        function.__qualname__ = name
        return function

    names = {name: recorder(name) for name in FUNCTIONS}
    names["options"] = IncludeOptions(OPTIONS, record)
    names["print"] = lambda *args, **kwargs: None
    try:
        exec(code, names)
    except SyntaxError as e:
        lines.append("! %s %s" % (e.lineno, e.msg))
    except Exception as e:
        line = 0
        trace = e.__traceback__
        while trace:
            if trace.tb_frame.f_code.co_filename == "<string>":
                line = trace.tb_lineno
            trace = trace.tb_next
        lines.append("! %s %s" % (line, e))
    return lines


def main(path):
    path = os.path.abspath(path)
    with open(path, encoding="utf-8") as file:
        blocks = file.read().split("====\n")
    os.environ.clear()
    os.environ.update(ENVIRONMENT)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for name in FILES:
            os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
            open(name, "w").close()
        with open(path, "w", encoding="utf-8") as file:
            for block in blocks:
                code = block.split("----\n")[0]
                if code.strip():
                    file.write("".join([code, "----\n"] + [line + "\n" for line in answer(code)] + ["====\n"]))


main(sys.argv[1])
