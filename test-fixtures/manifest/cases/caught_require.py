for name in ("no_such_package", "pair", "none_either"):
    try:
        require(name)
    except OSError:
        freeze("$(BOARD_DIR)/modules")
    except Exception:
        freeze("$(BOARD_DIR)/modules", "a_second.py", opt=3)
