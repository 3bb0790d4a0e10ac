# round() of what is no integer.
class Int:
    def __int__(self):
        return 41


for value in (True, False, Int(), 'x', None, [], b'1'):
    for args in ((), (0,), (1,), (-1,), (None,), ('x',)):
        try:
            print(type(value).__name__, args, type(round(value, *args)).__name__)
        except Exception as e:
            print(type(value).__name__, args, type(e).__name__, e.args)
try:
    round()
except TypeError as e:
    print(e.args)
