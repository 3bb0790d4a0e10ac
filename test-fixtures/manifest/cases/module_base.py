module("boot.py", base_path="$(MPY_DIR)/shared", opt=2)
module("gauge/gauge.py", "$(MPY_DIR)/drivers")
