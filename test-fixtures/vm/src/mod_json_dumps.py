# json.dumps and dump: every kind of value, separators, escapes, keys that are not texts, what cannot be written.
import json, io
from collections import OrderedDict, namedtuple

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for v in (None, True, False, 0, -5, 2**70, 1.5, -0.0, 1e20, 'a', '', [], [1, [2, [3]]], (), (1,), {}, {'k': 'v'}, {1: 2}, {None: 1}, {True: 1}, {1.5: 2}, b'bytes', bytearray(b'x')):
    err(lambda: json.dumps(v))
err(lambda: json.dumps('quote " back \\ slash / \b\f\n\r\t \x00\x1f\x7f \u00e9\u20ac\U0001f600'))
err(lambda: json.dumps(OrderedDict([('b', 1), ('a', [None, {'x': ()}])])))
err(lambda: json.dumps(namedtuple('P', 'x y')(1, 2)))
err(lambda: json.dumps([1, {'a': 2}], separators=(',', ':')))
err(lambda: json.dumps([1, {'a': 2}], separators=(' , ', ' = ')))
err(lambda: json.dumps([1], separators=(',',)))
err(lambda: json.dumps([1], separators=5))
err(lambda: json.dumps([1], indent=2))
err(lambda: json.dumps({1, 2} - {2}))
err(lambda: json.dumps(frozenset()))
err(lambda: json.dumps(range(2)))
err(lambda: json.dumps(...))
err(lambda: json.dumps(int))
err(lambda: json.dumps({(1, 2): 3}))
err(lambda: json.dumps(float('inf')))
err(lambda: json.dumps(float('nan')))
err(lambda: json.dumps())
err(lambda: json.dumps(1, 2))


class C:
    def __str__(self):
        return '"str of C"'

    def __repr__(self):
        return 'repr of C'


err(lambda: json.dumps([C()]))
err(lambda: json.dumps({C(): 1}))
s = io.StringIO()
err(lambda: json.dump({'a': [1, 'x']}, s))
err(lambda: json.dump(5, s, separators=(',', ':')))
err(lambda: s.getvalue())
err(lambda: json.dump(1))
err(lambda: json.dump(1, 5))
err(lambda: json.dump(1, []))
b = io.BytesIO()
err(lambda: json.dump('\u20ac', b))
err(lambda: b.getvalue())
