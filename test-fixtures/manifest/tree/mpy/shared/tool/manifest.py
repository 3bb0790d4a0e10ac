include("../../drivers/gauge")
module("tool.py")
