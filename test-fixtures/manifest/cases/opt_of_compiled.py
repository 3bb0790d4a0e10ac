freeze_mpy("$(BOARD_DIR)/modules", "ready.mpy", opt=3)
