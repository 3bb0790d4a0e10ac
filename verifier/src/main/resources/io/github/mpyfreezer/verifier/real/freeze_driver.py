# Says in words what a module leaves behind when it is imported. It runs on every interpreter that can load .mpy files, and
# on the machine of this tool. test-fixtures/tools/verify.sh compiles it.
import sys

PLAIN = ("NoneType", "bool", "int", "float", "complex", "str", "bytes", "bytearray", "range")
DEEPEST = 4
MOST = 60


def words(value, owner, depth):
    kind = type(value).__name__
    if value is sys.implementation or value is sys.path:
        return "of sys"
    if kind in PLAIN:
        return repr(value)
    if kind == "module":
        return "module " + value.__name__
    if depth > DEEPEST:
        return "a " + kind
    if kind == "tuple" or kind == "list":
        return kind + "(" + ", ".join([words(item, owner, depth + 1) for item in list(value)[:MOST]]) + ")"
    if kind == "set" or kind == "frozenset":
        return kind + "(" + ", ".join(sorted([words(item, owner, depth + 1) for item in value])[:MOST]) + ")"
    if kind == "dict" or kind == "OrderedDict":
        items = [words(key, owner, depth + 1) + ": " + words(value[key], owner, depth + 1) for key in value]
        return kind + "(" + ", ".join((items if kind != "dict" else sorted(items))[:MOST]) + ")"
    if isinstance(value, type):
        return "class " + value.__name__ + (members(value, owner, depth) if module_of(value) == owner else "")
    return "a " + kind + (members(value, owner, depth) if module_of(type(value)) == owner else "")


def module_of(kind):
    try:
        return kind.__module__
    except AttributeError:
        return None


def members(value, owner, depth):
    try:
        own = value.__dict__
    except AttributeError:
        return ""
    names = sorted([name for name in own if name[:2] != "__"])[:MOST]
    return " with " + ", ".join([name + " " + words(own[name], owner, depth + 1) for name in names])


def portrait(name):
    sys.argv[:] = []
    try:
        __import__(name)
    except BaseException as fault:
        print("import of", name, "ends with")
        sys.print_exception(fault)
        return
    module = sys.modules[name]
    print("import of", name, "leaves")
    for member in sorted(module.__dict__):
        value = module.__dict__[member]
        # What an interpreter says of itself is its own.
        if member[:2] != "__" and getattr(sys, member, module) is not value:
            print(member, "=", words(value, name, 0))


def is_found(name):
    sys.modules.pop(name, None)
    try:
        __import__(name)
    except ImportError as fault:
        # The module itself or a package that it is in, and not something that it imports.
        parts = name.split(".")
        for i in range(len(parts)):
            if fault.args and repr(".".join(parts[: i + 1])) in str(fault.args[0]):
                print("not found")
                return
        print("found")
        return
    except BaseException:
        print("found")
        return
    # What is built in has no file.
    print("found" if hasattr(sys.modules.get(name), "__file__") else "not found")


def facts():
    print(sys.implementation.name, ".".join([str(part) for part in sys.implementation.version[:3]]), "on", sys.platform)
    try:
        print("floats of", precision(1), "bits")
    except TypeError:
        print("no floats")


def precision(one):
    bits = 0
    while one + one / 2**bits != one:
        bits += 1
    return bits
