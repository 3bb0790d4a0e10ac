try:
    freeze("$(BOARD_DIR)/modules", "b_first.py")
    require("no_such_package")
except OSError:
    pass
finally:
    freeze("$(BOARD_DIR)/modules", "a_second.py")
