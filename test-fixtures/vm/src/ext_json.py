# Module json: what is read and refused, and how objects are written.
import json, io


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(repr(e))


for s in (
    '1',
    '-1',
    '1.5',
    '1e5',
    '-',
    '1-2',
    '1.2.3',
    '1e',
    '"a"',
    '"\\u00e9\\n\\"\\x"',
    '"\\ud800"',
    '"\\uzzzz"',
    '"\\u12"',
    '[',
    '[]',
    ']',
    '{}',
    '{"a":1}',
    '{"a":[1,2,{"b":null}]}',
    '[1 2 3]',
    '{1:2}',
    '{[1]:2}',
    '{"a"}',
    '{"a":1,"a":2}',
    'nul',
    'null',
    'true',
    'tru',
    'falsee',
    'null ',
    'null x',
    '  [1] ',
    '[1}',
    '[1]]',
    '1\0junk',
    '"a\0"',
    '\0',
    '',
    '"abc',
    '{null:1,true:2}',
    '[1,[2,[3]]]',
    '123456789012345678901234567890',
    '01',
    '0x10',
    '+1',
    '.5',
    '"\\/"',
    '[[[[',
    "'a'",
    '\x0b1',
    '1\x0b',
    '{"a":{},"b":[]}',
    '[-]',
    '-0',
    '-0.0',
    '1E400',
    '"\x7f\x01"',
    '"é"',
):
    t(json.loads, s)
t(json.loads, b'[1]')
t(json.loads, bytearray(b'[1]'))
t(json.loads, 3)
t(json.loads, b'"\xff"')
t(json.load, io.StringIO('[1,2]'))
t(json.load, io.BytesIO(b'{}'))
t(json.load, 3)


class R(io.IOBase):
    def __init__(s, d):
        s.d = d

    def readinto(s, b):
        if not s.d:
            return 0
        c = s.d.pop(0)
        if type(c) is int or c is None:
            return c
        b[0] = ord(c)
        return 1


t(json.load, R(list('[1, 2]')))
t(json.load, R(['1', -5]))
t(json.load, R(['1', None]))
t(json.load, io.IOBase())
for o in (
    1,
    1.5,
    None,
    True,
    'a"b\\\n\t\x00é',
    b'ab\xff',
    [1, [2]],
    (1, 2),
    {},
    {'a': 1},
    {1: 2},
    {None: True, 2.5: 3},
    {(1,): 2},
    {b'a': 1},
    float('nan'),
    set([1]),
    object,
    1 + 2j,
    range(3),
    bytearray(b'a'),
    1 << 70,
    ...,
    float('inf'),
    '\x7f\x1f',
):
    try:
        r = json.dumps(o)
        print(r if 'x7' not in r else r[:20])
    except Exception as e:
        print(repr(e))
t(json.dumps, [1, {'a': 2}], separators=(',', ':'))
t(json.dumps, [1, {'a': 2}], separators=['<', '>'])
t(json.dumps, [1], separators=(1, 2))
t(json.dumps, [1], separators=('a',))
t(json.dumps, [1], separators='ab')
t(json.dumps, [1], 5)
t(json.dumps)
t(json.dumps, [1], indent=3)
t(json.dumps, [1, 2], separators=(b'\xff\0a', b'')) if 0 else 0
t(json.dumps, [1, 2], separators=None)
s = io.StringIO()
json.dump([1, {'a': 'b'}], s)
print(s.getvalue())
s = io.BytesIO()
json.dump([1, {'a': 'b'}], s, separators=('-', '='))
print(s.getvalue())
t(json.dump, 1)
t(json.dump, 1, 2)


class A:
    pass


class D(dict):
    pass


class L(list):
    pass


class S(str):
    pass


t(json.dumps, D(a=1))
t(json.dumps, L([1, 'a']))
t(json.dumps, S('a'))


class B:
    def __repr__(s):
        return 'R'

    def __str__(s):
        return 'S'


t(json.dumps, [B()])
a = []
a.append(a)
t(json.dumps, a)
