module("gone.py")
