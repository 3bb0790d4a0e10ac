freeze_as_str("$(PORT_DIR)/hollow")
freeze_mpy("$(PORT_DIR)/../../../mpy/bytecode", "empty.mpy")
