try:
    require("failing")
except Exception:
    pass
module("b_first.py", base_path="$(BOARD_DIR)/modules")
