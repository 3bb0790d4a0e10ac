# Tables grow by their fixed sizes: the order after each insertion up to a hundred names, and after deleting most of them.
def names(n):
    return ['n%02d' % (i * 37 % 101) for i in range(n)]


for n in (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 17, 18, 23, 24, 29, 30, 37, 38, 47, 48, 59, 60, 73, 74, 97, 98, 100):
    d = {}
    for k in names(n):
        d[k] = None
    print(n, ' '.join(d))
s = set()
for k in names(50):
    s.add(k)
print(' '.join(s))
for i, k in enumerate(names(50)):
    if i % 5:
        s.remove(k)
print(' '.join(s))
for k in names(60)[50:]:
    s.add(k)
print(' '.join(s))
d = {i: i for i in range(40)}
for i in range(0, 40, 2):
    del d[i]
print(list(d))
for i in range(100, 130):
    d[i] = i
print(list(d))
big = {1 << 40: 'a', 1 << 70: 'b', -(1 << 70): 'c', 1 << 100: 'd'}
print(sorted(big.values()))
