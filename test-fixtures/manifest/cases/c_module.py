c_module("$(PORT_DIR)/../cmods/ok_mk")
c_module("../tree/cmods/ok_cmake")
freeze("$(BOARD_DIR)/modules", "b_first.py")
