c_module("$(PORT_DIR)/../cmods/file.c")
