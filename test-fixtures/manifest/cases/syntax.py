module("boot.py"
