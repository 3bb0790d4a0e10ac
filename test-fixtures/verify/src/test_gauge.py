# Drives gauge.py to its last line.
from gauge import Gauge

cellar = Gauge("gauge cellar: 3 4.5 6")
assert cellar.mean() == 4.5
assert cellar.spread() == 3
try:
    Gauge("gauge none:").mean()
except ZeroDivisionError as e:
    print(type(e).__name__, e)
print("ok", __name__)
