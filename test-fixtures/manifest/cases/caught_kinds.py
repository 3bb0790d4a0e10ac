def attempt(what, kind, file):
    try:
        what()
    except kind:
        module(file, base_path="$(BOARD_DIR)/modules")


attempt(lambda: require("no_such_package"), ValueError, "b_first.py")
attempt(lambda: require("pair", library="none"), ValueError, "a_second.py")
attempt(lambda: add_library("one"), TypeError, "UPPER.PY")
attempt(lambda: package("x", files=1), TypeError, ".hidden.py")
attempt(lambda: freeze("nothing"), FileNotFoundError, "inner/leaf.py")
attempt(lambda: freeze("caught_kinds.py"), NotADirectoryError, "b_first.py")
attempt(lambda: freeze("nothing"), OSError, "a_second.py")
attempt(lambda: include("nested_fault.py"), Exception, "b_first.py")
attempt(lambda: include("nothing.py"), Exception, "b_first.py")
