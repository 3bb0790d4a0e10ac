package("pair", base_path="$(MPY_LIB_DIR)/nothing")
