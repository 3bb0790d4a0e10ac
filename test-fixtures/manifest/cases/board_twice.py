include("$(BOARD_DIR)/manifest.py")
include("$(BOARD_DIR)")
include("../tree/board")
