module("boot.py", ".", 1, 2)
