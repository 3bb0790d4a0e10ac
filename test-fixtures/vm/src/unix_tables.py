# What maps and sets compare while they search, grow and toggle, seen by objects that tell of it.
class Key:
    def __init__(self, n, h=3):
        self.n = n
        self.h = h

    def __hash__(self):
        return self.h

    def __eq__(self, other):
        print('eq', self, other)
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return 'K%d' % self.n


keys = [Key(i) for i in range(7)]
s = set()
for k in keys:
    print('add', k)
    s.add(k)
print(len(s))
s = {keys[0], keys[1]}
print('toggle')
s.symmetric_difference_update([keys[1], keys[2], keys[1]])
print(len(s))
print('remove')
s.discard(keys[2])
print('contains', keys[5] in s)
d = {}
for k in keys[:5]:
    print('put', k)
    d[k] = k.n
print(len(d))

# As long as all keys are names, other objects are not compared with them.
names = {'a': 1, 'b': 2, 'c': 3, 'd': 4}
for h in range(8):
    k = Key(9, h)
    print('in names', h, k in names)
    e = dict(names)
    e[k] = 1
    print(len(e))
print({'a': 1, b'a': 2, 'b': 3, b'b': 4} == {})

# Bytes and strings tell that they are compared.
s = set()
s.update([b'a'], 'abc', [b'c', 'a'])
print(len(s), len(frozenset('abc').symmetric_difference((1, 'a', b'c'))))
