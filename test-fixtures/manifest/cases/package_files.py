package("pair", ("sub/deep.py", "left.py"), base_path="$(MPY_LIB_DIR)/micropython/pair")
