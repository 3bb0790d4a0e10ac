include("$(PORT_DIR)/described.py", True, 3)
