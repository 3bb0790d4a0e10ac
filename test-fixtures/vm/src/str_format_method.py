# str.format: fields, attributes, items, conversions, nested specifications and every error.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


class O:
    def __init__(self):
        self.x = [10, {'k': 'v'}]

    def __str__(self):
        return 'O-str'

    def __repr__(self):
        return 'O-repr'


o = O()
err(lambda: '{} {} {}'.format(1, 'two', [3]))
err(lambda: '{0} {1} {0}'.format('a', 'b'))
err(lambda: '{a} {b} {a}'.format(a=1, b=2))
err(lambda: '{0} {name}'.format('pos', name='kw'))
err(lambda: '{{}} {{{}}} }}{{'.format('x'))
err(lambda: '{0.x[0]} {0.x[1][k]} {o.x}'.format(o, o=o))
err(lambda: '{0[0]} {0[1]}'.format(['a', 'b']))
err(lambda: '{0[key]}'.format({'key': 'value'}))
err(lambda: '{!s} {!r} {0!r}'.format(o, o))
err(lambda: '{!s} {!r}'.format(o, o))
err(lambda: '{:>5}|{:<5}|{:^5}|{:*^7}|{:0>4}'.format('a', 'b', 'c', 'd', 5))
err(lambda: '{:{}}|{:{w}.{p}}|{:{a}{w}}'.format('x', 5, 'abcdef', 'y', w=8, p=3, a='>'))
err(lambda: '{:d} {:5d} {:<5d} {:05d} {:+d} {: d} {:,}'.format(1, 2, 3, 4, 5, 6, 1234567))
err(lambda: '{:x} {:X} {:o} {:b} {:#x} {:#o} {:#b} {:c}'.format(255, 255, 8, 5, 255, 8, 5, 65))
err(lambda: '{:f} {:.2f} {:8.3f} {:e} {:g} {:%} {:.1%} {:n}'.format(1.5, 2.345, 3.14159, 12345.678, 1e10, 0.25, 0.5, 7))
err(lambda: '{:10} {:<10} {:>10}'.format(True, None, 1.5))
err(lambda: '{:.3} {:.3s} {:10.2}'.format('abcdef', 'abcdef', 'abcdef'))
err(lambda: '{:=+8d}|{:=8}|{:^+8}'.format(5, -5, 5))
err(lambda: '{}'.format())
err(lambda: '{1}'.format('a'))
err(lambda: '{a}'.format())
err(lambda: '{} {0}'.format('a', 'b'))
err(lambda: '{0} {}'.format('a', 'b'))
err(lambda: '{'.format(1))
err(lambda: '}'.format(1))
err(lambda: '{0'.format(1))
err(lambda: '{0!'.format(1))
err(lambda: '{0!x}'.format(1))
err(lambda: '{0!r'.format(1))
err(lambda: '{:'.format(1))
err(lambda: '{:z}'.format(1))
err(lambda: '{:d}'.format('x'))
err(lambda: '{:d}'.format(1.5))
err(lambda: '{:s}'.format(1))
err(lambda: '{:f}'.format('x'))
err(lambda: '{:c}'.format('a'))
err(lambda: '{:.2d}'.format(5))
err(lambda: '{:+}'.format('x'))
err(lambda: '{:=5}'.format('x'))
err(lambda: '{0.zzz}'.format(o))
err(lambda: '{0[5]}'.format([1]))
err(lambda: '{0[k]}'.format({}))
err(lambda: '{0.x[}'.format(o))
err(lambda: '{a.b}'.format(a=1))
err(lambda: '{:{}}'.format(1))
err(lambda: '{:{:{}}}'.format(1, 2, 3))
err(lambda: '{!r:>10}'.format('ab'))
err(lambda: '{:<{w}}'.format('ab', w='x'))
err(lambda: '{:5}'.format([1]))
err(lambda: '{:}'.format(o))
err(lambda: '{:x}'.format(-255))
err(lambda: '{:b}'.format(2**70))
err(lambda: '{:020,}'.format(123456789))
err(lambda: '{:_}'.format(1234567))
err(lambda: b'{}'.format(1))
err(lambda: bytes.format)
err(lambda: str.format('{}', 5))
err(lambda: str.format(5))
