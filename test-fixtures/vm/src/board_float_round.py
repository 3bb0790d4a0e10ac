# Differs on a float32 board: round with digits, floor, ceil and trunc of what arithmetic leaves.
import math

for v in (2.675, 1.005, 0.125, 2.5, 1234.5678, -0.5, 1e6 / 7, 123456.785):
    print([round(v, n) for n in range(-3, 8)], round(v))
for v in (0.1 * 3 * 10, 2.3 * 100, 1.1 * 10, 4.35 * 100, 0.7 + 0.1, 1e7 / 3, 8.2 - 0.2):
    print(v, math.floor(v), math.ceil(v), math.trunc(v), int(v), round(v, 1))
print([round(i * 0.05, 1) for i in range(1, 20)])
print([int(i * 0.1 * 10) for i in range(20)])
print([math.floor(i / 10 * 10) for i in range(20)])
