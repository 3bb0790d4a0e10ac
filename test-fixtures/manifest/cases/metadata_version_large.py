metadata(version=10**20, description="more than an int of Java's")
module("b_first.py", base_path="$(BOARD_DIR)/modules")
