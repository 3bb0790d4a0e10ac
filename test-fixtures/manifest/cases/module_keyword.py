module("boot.py", base="x")
