package("../pair/pair/sub", base_path="$(MPY_LIB_DIR)/micropython/pair")
