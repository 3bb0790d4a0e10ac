freeze("$(PORT_DIR)/modules")
freeze_as_str("$(PORT_DIR)/text")
freeze_mpy("$(BOARD_DIR)/modules")
module("boot.py", base_path="$(MPY_DIR)/shared")
