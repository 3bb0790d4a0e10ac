for name in ("nothing.py", "nothing.py", "nested_fault.py", "nested_fault.py"):
    try:
        include(name)
    except Exception:
        module("b_first.py", base_path="$(BOARD_DIR)/modules")
    else:
        module("a_second.py", base_path="$(BOARD_DIR)/modules")
