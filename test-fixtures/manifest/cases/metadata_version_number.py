metadata(version=1.5)
module("b_first.py", base_path="$(BOARD_DIR)/modules")
