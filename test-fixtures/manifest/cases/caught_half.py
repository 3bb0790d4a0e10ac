try:
    package("x", files=[1, "two", len], base_path=object())
except Exception:
    module("b_first.py", base_path="$(BOARD_DIR)/modules")
module("a_second.py", base_path="$(BOARD_DIR)/modules")
