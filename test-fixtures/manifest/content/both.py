freeze_as_str("$(PORT_DIR)/text")
freeze_mpy("$(PORT_DIR)/../../../mpy/bytecode", ("closures.mpy", "classes.mpy"))
