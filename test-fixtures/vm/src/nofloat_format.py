# Formats for floats, with integers and with what gives one.
def err(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e.args)


class Int:
    def __int__(self):
        return 41


class Float:
    def __float__(self):
        return 2 // 1


for value in (0, 5, -5, 2 ** 29, True, 'x', b'y', None, Int(), Float(), (1,)):
    for letter in 'eEfFgGdiuxoXcrs':
        if type(value) in (Int, Float) and letter in 'rs':
            continue
        err(lambda: ('%' + letter) % value)
    err(lambda: '%8.3f|' % value)
for value in (0, 5, -5, 2 ** 29, True, 'x', None):
    for spec in ('', 'e', 'E', 'f', 'F', 'g', 'G', '%', 'n', '.2f', '10.3g', '+.1e', 'd', '.3', ',', ',f', 'b', 'c', 's', 'j', '=+8'):
        err(lambda: ('{:' + spec + '}').format(value))
err(lambda: '%(a)f' % {'a': 1})
err(lambda: '%.*f' % (2, 1))
err(lambda: '%f %d' % (1, 2))
err(lambda: b'%f' % 1)
x = 3
err(lambda: f'{x:.2f}')
err(lambda: f'{x:d}')
err(lambda: '{!r:>5}'.format(x))
