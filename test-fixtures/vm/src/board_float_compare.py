# Differs on a float32 board: equalities that hold in one precision only, sorting, dictionaries of floats.
print(0.1 + 0.2 == 0.3, 0.1 * 3 == 0.3, 1e8 + 1 == 1e8, 1 + 1e-10 == 1, 16777217.0 == 16777216, 0.1 == 0.1000000001, 1e-50 == 0, 1e300 == float('inf'), 1e-320 > 0)
print(sorted([0.1 + 0.2, 0.3, 0.30000001, 0.29999999]), max(0.1 + 0.2, 0.3), min(1e40, 1e39))
d = {}
for i in range(12):
    d[i / 10 + 0.1] = i
    d[(i + 1) / 10] = -i
print(len(d), sorted(d.items()))
print(len({1 / 3, 0.33333333, 0.3333333, 0.333333}), len({1e39, 1e40, float('inf')}), len({1e-46, 1e-50, 0.0}))
print([v in (0.1, 0.2, 0.3) for v in (0.1, 0.1 + 0.1, 0.1 + 0.2)])
