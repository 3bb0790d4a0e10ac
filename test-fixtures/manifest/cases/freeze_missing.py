freeze("$(BOARD_DIR)/nothing")
