module("boot.py", base_path="$(MPY_DIR)/shared")
modul("x.py")
