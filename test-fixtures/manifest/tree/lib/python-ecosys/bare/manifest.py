module("bare.py")
