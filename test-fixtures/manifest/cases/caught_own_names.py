include("$(PORT_DIR)/own_names")
