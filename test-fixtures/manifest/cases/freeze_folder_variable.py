freeze("$(BOARD_DIR)/modules", "inner")
