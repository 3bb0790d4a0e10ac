# Differs on a board of 32-bit words: the order of dicts and sets with large, negative and float keys.
print({i: 0 for i in (-1, -2, -3, 5, 2 ** 29, 2 ** 31 + 7, 2 ** 33 + 1, 2 ** 40, 10 ** 12)})
print({1.5, 2.25, -0.5, 1e10, 0.1, 1 / 3})
print({2 ** 70, 2 ** 65 + 3, -(2 ** 64), 10 ** 30})
print({True, 0, 1.0, -1, 7, -7, 100, -100})
s = set()
for i in range(40):
    s.add(i * 104729 - 2000000)
print(s)
d = {}
for i in range(25):
    d[1 << i + 20] = i
print(d)
