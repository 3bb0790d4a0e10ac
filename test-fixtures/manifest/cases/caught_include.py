freeze("$(BOARD_DIR)/modules", "b_first.py")
try:
    include("$(PORT_DIR)/local.py")
except Exception as e:
    freeze("$(BOARD_DIR)/modules", "a_second.py")
freeze("$(BOARD_DIR)/modules/inner")
