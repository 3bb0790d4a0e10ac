freeze("$(BOARD_DIR)/modules", ("b_first.py", "ready.mpy", "inner/leaf.py"), opt=0)
