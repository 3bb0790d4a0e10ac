for name in ("b_first", "a_second"):
    module(name + ".py", base_path="$(BOARD_DIR)/modules")
