
include("$(PORT_DIR)/nothing.py")
