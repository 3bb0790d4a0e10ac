modules = "$(BOARD_DIR)/modules"
if options.pair == ("a", "b") and options.one == (1,) and options.nothing == ():
    module("b_first.py", base_path=modules)
if options.some == {1, 2} and options.table == {("a", 1): (2,)}:
    module("a_second.py", base_path=modules)
if options.text == "\U0001f600\ud83d":
    module("UPPER.PY", base_path=modules)
if options.far > 1e308 and options.not_a != options.not_a:
    module(".hidden.py", base_path=modules)
