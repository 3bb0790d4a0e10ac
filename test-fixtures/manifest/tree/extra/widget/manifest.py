metadata(version="5")
if options.big:
    module("big.py")
else:
    module("small.py")
