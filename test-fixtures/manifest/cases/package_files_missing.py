package("pair", files=["left.py", "right.py"], base_path="$(MPY_LIB_DIR)/micropython/pair")
