freeze_as_mpy("$(BOARD_DIR)/modules", "ready.mpy")
