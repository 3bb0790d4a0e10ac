

module("is_not_there.py")
