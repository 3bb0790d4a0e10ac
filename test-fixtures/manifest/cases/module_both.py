module("boot.py", module_path="boot.py")
