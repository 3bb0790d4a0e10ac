# Values that are asked for a float or an integer.
import time


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class Int:
    def __int__(self):
        return 41


class Float:
    def __float__(self):
        print('__float__ called')
        return 'no float'


class Complex:
    def __complex__(self):
        print('__complex__ called')
        return 1


class Round:
    def __round__(self):
        return 'round'


class Abs:
    def __abs__(self):
        return 'abs'


values = (0, 5, -5, True, Int(), Float(), Complex(), Round(), Abs(), 'x', b'1', None, [])
for value in values:
    print(type(value).__name__)
    err(lambda: int(value))
    err(lambda: abs(value))
    err(lambda: hash(value) if type(value) in (int, bool) else 0)
    err(lambda: range(3)[value] if type(value) is not Float else 0)
    err(lambda: sum([value, 1]) if type(value) is int else 0)
for value in (0, 14, 15, 25, -15, -25, 12345, 99999, 2 ** 29, True):
    print(round(value), value)
    for digits in (0, 1, 3, -1, -2, -3, -8):
        err(lambda: round(value, digits))
for value in (Int(), Round(), 'x', None):
    err(lambda: time.sleep_ms(value))
for value in ('x', None, []):
    err(lambda: time.sleep(value))
print(time.sleep(0), time.sleep(False), time.sleep_ms(0))
print(min(3, 1, 2), max([1, 5, 2]), sorted([3, -1, 2]), sum(range(10)), divmod(-7, 2))
print(5 == 5, 5 == '5', 5 != None, 3 < 4 <= 4)
err(lambda: 1 < 'a')
err(lambda: 1 + None)
