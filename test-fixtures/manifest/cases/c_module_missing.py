c_module("$(PORT_DIR)/../cmods/nothing")
