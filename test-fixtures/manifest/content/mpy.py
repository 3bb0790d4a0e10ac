freeze_mpy("$(PORT_DIR)/../../../mpy/bytecode", "empty.mpy")
