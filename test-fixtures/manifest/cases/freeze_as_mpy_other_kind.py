freeze_as_mpy("$(BOARD_DIR)/modules", "data.bin")
