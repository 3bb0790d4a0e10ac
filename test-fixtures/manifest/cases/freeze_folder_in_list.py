freeze("$(BOARD_DIR)/modules", ("inner", "b_first.py"))
