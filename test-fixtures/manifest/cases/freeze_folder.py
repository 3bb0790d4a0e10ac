freeze("$(BOARD_DIR)/modules", opt=3)
