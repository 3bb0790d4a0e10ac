package("pair", files=(), base_path="$(MPY_LIB_DIR)/micropython/pair")
