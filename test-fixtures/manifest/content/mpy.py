freeze_mpy("$(PORT_DIR)/../../../mpy/bytecode", "classes.mpy")
