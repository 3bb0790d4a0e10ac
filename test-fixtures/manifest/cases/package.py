package("pair", base_path="$(MPY_LIB_DIR)/micropython/pair", opt=1)
