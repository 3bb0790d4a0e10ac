# Runs a manifest that is given on standard input and writes down which functions it calls, for AnswerReader.
# Arguments: the names of the functions, between commas, the options as a dict, and why calls fail, by their numbers.
import ast
import os
import sys

answer = os.fdopen(os.dup(1), "wb")
os.dup2(2, 1)  # what a manifest prints is not part of the answer


def text(value):
    data = value.encode("utf-8", "surrogatepass")
    answer.write(b"S%d:" % len(data) + data)


def write(value):
    if value is None:
        answer.write(b"N")
    elif value is True or value is False:
        answer.write(b"T" if value else b"F")
    elif isinstance(value, int):
        answer.write(b"I%d:" % value)
    elif isinstance(value, float):
        answer.write(b"R%s:" % repr(value).encode())
    elif isinstance(value, str):
        text(value)
    elif isinstance(value, os.PathLike):
        text(os.fspath(value))
    elif isinstance(value, dict):
        answer.write(b"D%d:" % len(value))
        for key in value:
            write(key)
            write(value[key])
    else:
        items = list(value)
        answer.write(b"L%d:" % len(items))
        for item in items:
            write(item)


class ManifestFileError(Exception):
    pass


refusals = ast.literal_eval(sys.argv[3])
calls = 0


def recorder(name):
    def record(*args, **kwargs):
        global calls
        answer.write(b"C%d:" % sys._getframe(1).f_lineno)
        text(name)
        write(args)
        write(kwargs)
        calls += 1
        if calls - 1 in refusals:
            # What cannot be opened is told by Python itself.
            refusal = FileNotFoundError if name == "include" else ManifestFileError
            raise refusal(refusals[calls - 1])

    return record


class Options:
    def __init__(self, given):
        self._given = given
        self._defaults = {}

    def defaults(self, **kwargs):
        self._defaults = kwargs

    def __getattr__(self, name):
        return self._given.get(name, self._defaults.get(name))


def fault(line, message):
    answer.write(b"E%d:" % (line or 1))
    text(message)


names = {name: recorder(name) for name in sys.argv[1].split(",")}
names["options"] = Options(ast.literal_eval(sys.argv[2]))
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
