# Lists, dicts, sets and bytearrays that change while they are walked, and keys that change their answer.
l = [1, 2, 3, 4, 5, 6]
for v in l:
    if v % 2 == 0:
        l.remove(v)
print(l)
l = [1, 2, 3]
out = []
for v in l:
    out.append(v)
    if len(l) < 6:
        l.insert(0, v * 10)
print(out, l)
l = [1, 2, 3]
for v in l:
    del l[:]
print(l)
l = [3, 2, 1]
for i, v in enumerate(l):
    l.sort()
    print(i, v, l)
it = iter(l)
next(it)
l.clear()
print(next(it, 'end'))
l.append(1)
l.append(2)
print(next(it, 'end'))
d = {1: 'a', 2: 'b', 3: 'c'}
for k in d:
    d[k] = 'changed'
print(d)
for k in list(d):
    del d[k]
print(d)
s = {1, 2, 3}
for v in list(s):
    s.add(v + 10)
print(sorted(s))
b = bytearray(b'abc')
seen = []
for c in b:
    seen.append(c)
    if len(b) < 6:
        b.append(c + 1)
print(seen, b)


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n

    def __eq__(self, o):
        return self.n == o.n


k = Key(1)
d = {k: 'one', Key(2): 'two'}
print(d[Key(1)], d.get(Key(3)))
k.n = 5
print(d.get(Key(5)), d.get(Key(1)), len(d))
z = zip(l, l)
l.append(9)
print(list(z))


def grow(n):
    while n:
        yield n
        n -= 1


l = [0]
l.extend(grow(3))
l += (x for x in l[:2])
print(l)
