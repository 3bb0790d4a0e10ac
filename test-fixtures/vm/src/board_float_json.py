# Differs on a float32 board: floats through json, both ways.
import json

for t in ('0.1', '1e39', '[1.1, 2.2]', '3.14159265358979', '1e-46', '16777217.0', '123456789.123', '1e400', '-1e400', '0.30000000000000004'):
    v = json.loads(t)
    print(v, json.dumps(v))
print(json.dumps([0.1 + 0.2, 1 / 3, 1e20 / 3, 12345678.9, -2 / 3]))
print(json.loads(json.dumps(1 / 3)) == 1 / 3, json.loads('0.1') == 0.1)
