# a line before
include("fails.py")
