freeze_as_str("$(PORT_DIR)/odd")
