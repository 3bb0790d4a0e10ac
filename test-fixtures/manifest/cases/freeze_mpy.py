freeze_mpy("$(BOARD_DIR)/modules")
