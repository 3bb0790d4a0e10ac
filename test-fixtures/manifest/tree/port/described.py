metadata(version="0.2")
module("a_second.py", base_path="$(BOARD_DIR)/modules")
if options.is_require:
    module("UPPER.PY", base_path="$(BOARD_DIR)/modules")
