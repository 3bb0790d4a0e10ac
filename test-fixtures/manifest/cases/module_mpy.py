module("ready.mpy", base_path="$(BOARD_DIR)/modules")
