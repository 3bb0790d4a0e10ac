freeze_as_str("$(PORT_DIR)/text")
