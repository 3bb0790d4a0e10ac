try:
    package("x", files=object())
except TypeError:
    module("b_first.py", base_path="$(BOARD_DIR)/modules")
