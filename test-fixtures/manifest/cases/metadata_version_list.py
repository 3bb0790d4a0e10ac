metadata(version=[1, (2,), {3: "four"}, None, 0.5])
module("b_first.py", base_path="$(BOARD_DIR)/modules")
