module("../tree/mpy/shared/boot.py")
metadata(version="4.5")
