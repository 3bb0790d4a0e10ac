# Unary operators on every kind of object.
def err(f, v):
    try:
        print(f(v))
    except Exception as e:
        print(type(e).__name__, e.args)


pos = lambda v: +v
neg = lambda v: -v
inv = lambda v: ~v
no = lambda v: not v


class Num:
    def __pos__(self):
        return 'pos'

    def __neg__(self):
        return 'neg'

    def __invert__(self):
        return 'inv'

    def __bool__(self):
        return False


values = (0, 5, -5, True, False, 2**40, -(2**70), 1.5, -0.0, 2j, '', 'a', b'a', None, [], [1], (), {}, {1}, Num(), Num, len, ...)
for f in (pos, neg, inv, no):
    for v in values:
        err(f, v)
