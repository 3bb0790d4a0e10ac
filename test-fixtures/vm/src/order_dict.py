# The order of dicts and sets is the order of the hash table: literals, growth, deletion, update, integers and short strings.
d = {'b': 1, 'a': 2}
print(d)
print({'zero': 0, 'one': 1, 'two': 2, 'three': 3, 'four': 4, 'five': 5, 'six': 6, 'seven': 7})
d = {}
for i, n in enumerate('the quick brown fox jumps over the lazy dog and runs away from them all'.split()):
    d[n] = i
print(d)
print(list(d), list(d.values()), list(d.items()))
for n in ('fox', 'dog', 'the'):
    del d[n]
print(list(d))
d['fox'] = 'again'
d['new'] = 1
print(list(d))
d = {i * 7 % 50: i for i in range(20)}
print(d)
print({100, 3, 50, 27, 9, 12, 1}, {-1, -5, 3}, {'x', 'y', 'z', 'alpha', 'beta'})
s = set()
for i in range(30):
    s.add(i * i % 61)
print(s)
for i in range(0, 61, 3):
    s.discard(i)
print(s)
s.add(1000)
s.add(7)
print(s, frozenset(s))
d = dict(one=1, two=2, three=3)
print(d, dict(d), d.copy(), dict(d, four=4))
d.update({'five': 5, 'six': 6})
d.update(seven=7)
print(d)
print(d.popitem(), d)


def kw(**k):
    return k


print(kw(z=1, y=2, x=3, w=4, v=5), kw(self=1, arg=2))
print(dict.fromkeys('python'), set('micropython'))


class C:
    def __init__(self):
        self.zeta = 1
        self.alpha = 2
        self.mid = 3
        self.name = 4


print(C().__dict__)
print({True: 'true', 2: 'two', None: 'none', 'k': 'key'})
print({b'x': 1, b'abc': 2, b'': 3}, {1.5: 'a', 2.0: 'b', -1.0: 'c'})
d = {}
for i in range(5, 0, -1):
    d['k%d' % i] = i
print(d)
d.clear()
print(d)
d['after'] = 1
print(d)
