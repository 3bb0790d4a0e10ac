metadata(version="0.1")
include("$(PORT_DIR)/described.py", is_require=True)
module("b_first.py", base_path="$(BOARD_DIR)/modules")
