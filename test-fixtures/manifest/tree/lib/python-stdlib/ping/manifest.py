metadata(version="9.9")
module("never.py")
