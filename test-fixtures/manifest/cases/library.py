metadata(version="1.0")
require("pair")
module("../tree/mpy/shared/boot.py")
