metadata(version="1")
metadata()
module("boot.py", "$(MPY_DIR)/shared")
