# collections.OrderedDict: keeps the order of insertion, moves nothing on change, popitem takes the last, equality.
from collections import OrderedDict

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


d = OrderedDict()
for k in 'zebra':
    d[k] = ord(k)
err(lambda: d)
err(lambda: (list(d), list(d.keys()), list(d.values()), list(d.items()), len(d), 'z' in d))
d['e'] = 0
d['new'] = 1
del d['z']
err(lambda: d)
err(lambda: d.popitem())
err(lambda: d.popitem())
err(lambda: d)
err(lambda: d.pop('e'))
err(lambda: d.pop('nope'))
err(lambda: d.pop('nope', None))
err(lambda: d['nope'])
d.update([('y', 1), ('x', 2)])
err(lambda: d)
err(lambda: (d.setdefault('q', 5), d))
err(lambda: d.get('q'))
err(lambda: OrderedDict([('b', 1), ('a', 2)]))
err(lambda: OrderedDict(b=1))
err(lambda: OrderedDict([(1, 2)]) == {1: 2})
err(lambda: OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]))
err(lambda: type(d.copy()))
err(lambda: d.copy())
err(lambda: OrderedDict.fromkeys('cab'))
err(lambda: type(OrderedDict.fromkeys('cab')))
err(lambda: OrderedDict(5))
err(lambda: OrderedDict([1]))
err(lambda: isinstance(d, dict))
err(lambda: d.move_to_end('y'))
err(lambda: d.clear())
err(lambda: (d, bool(d)))
big = OrderedDict()
for i in range(40):
    big[i * 7 % 41] = i
for i in range(0, 40, 3):
    big.pop(i, None)
err(lambda: list(big))
err(lambda: big.popitem())
err(lambda: hash(d))
err(lambda: OrderedDict({'only': 1}))
