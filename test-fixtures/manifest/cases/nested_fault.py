include("inner/outer.py")
