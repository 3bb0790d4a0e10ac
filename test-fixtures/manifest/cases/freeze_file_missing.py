freeze("$(BOARD_DIR)/modules", "nothing.py")
