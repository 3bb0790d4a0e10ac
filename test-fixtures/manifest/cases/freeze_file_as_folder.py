freeze("$(BOARD_DIR)/modules/b_first.py")
