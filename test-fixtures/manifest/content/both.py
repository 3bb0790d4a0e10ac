freeze_as_str("$(PORT_DIR)/text")
freeze_mpy("$(PORT_DIR)/../../../mpy/bytecode", ("empty.mpy", "docstring_only.mpy"))
