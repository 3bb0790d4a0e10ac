try:
    include("nested_fault.py")
except Exception:
    freeze("$(BOARD_DIR)/modules", "b_first.py")
