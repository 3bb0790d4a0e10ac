package("nothing", base_path="$(MPY_LIB_DIR)/micropython/pair")
