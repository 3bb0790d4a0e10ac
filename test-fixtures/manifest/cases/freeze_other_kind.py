freeze("$(BOARD_DIR)/modules", "data.bin")
