freeze_mpy("$(BOARD_DIR)/modules", "b_first.py")
