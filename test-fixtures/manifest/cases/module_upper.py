module("UPPER.PY", base_path="$(BOARD_DIR)/modules")
