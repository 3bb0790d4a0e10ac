# Operands that have no such operation: which of the two the message names first, with bools, floats and built-in bases.
class MyInt(int):
    pass


class MyStr(str):
    pass


class MyList(list):
    pass


class MyDict(dict):
    pass


def err(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


small = (0, 7, -3)
others = (0.5, float('inf'), 2j, True, 2**70, 'a', None)
for a in small + (2**64, True, 1.5):
    for b in others + small:
        err('in', lambda: a in b)
        err('not in', lambda: a not in b)

for a in (b'ab', bytearray(b'a'), {'a': 1}, {1}, [1], (1,), 'x', range(3), 1.5, 2j, int):
    for b in (True, False, MyInt(3), MyStr('sub'), MyList([1]), MyDict({1: 2})):
        err('@', lambda: a @ b)
        err('<<', lambda: a << b)
        err('//', lambda: a // b)
        err('^', lambda: a ^ b)
        err('-', lambda: a - b)

for v in (MyInt(3), MyStr('sub'), MyList([1]), MyDict({1: 2})):
    err('-', lambda: -v)
    err('~', lambda: ~v)
    err('abs', lambda: abs(v))
    err('hash', lambda: hash(v) and True)
    err('bool', lambda: bool(v))
    err('int', lambda: int(v))
    err('float', lambda: float(v))
    err('range', lambda: [1, 2, 3, 4, 5][v])


def inplace(a, b):
    a ^= b
    return a


err('^=', lambda: inplace(5, 1.5))
err('^=', lambda: inplace(5, 'a'))
err('^=', lambda: inplace('a', 5))
err('^=', lambda: inplace(b'a', True))
