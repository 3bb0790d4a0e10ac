metadata(version="1.2.0")
module("gauge.py", opt=3)
