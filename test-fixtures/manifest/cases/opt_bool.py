# Stock says -OFalse to mpy-cross, which takes the O for a level of 1.
module("b_first.py", base_path="$(BOARD_DIR)/modules", opt=False)
