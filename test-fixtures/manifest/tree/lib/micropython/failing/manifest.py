metadata(version="9")
module("nothing.py")
