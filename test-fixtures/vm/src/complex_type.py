# complex: making, arithmetic, comparison, parts, repr, what is not possible.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


err(lambda: (complex(), complex(1), complex(1, 2), complex(1.5, -2), 1j, 2.5j, 1 + 2j, 3 - 4j, -1j))
err(lambda: complex('1'))
err(lambda: complex('2j'))
err(lambda: complex('x'))
err(lambda: complex(1j, 1j))
err(lambda: complex('1', 2))
err(lambda: complex(None))
err(lambda: complex(1, 2, 3))
a, b = 1 + 2j, 3 - 1j
err(lambda: (a + b, a - b, a * b, a / (1 + 1j), -a, +a, a + 1, 2 * a, a - 1.5, a / 2, 1 / 1j))
err(lambda: (a == 1 + 2j, a == b, a != b, 1 + 0j == 1, 1 == 1 + 0j, a == 'x'))
err(lambda: (a.real, a.imag, abs(3 + 4j), bool(0j), bool(1j), hash(1 + 0j) == hash(1 + 0j)))
err(lambda: a < b)
err(lambda: a > 1)
err(lambda: a // b)
err(lambda: a % b)
err(lambda: divmod(a, b))
err(lambda: a / 0)
err(lambda: a ** 2)
err(lambda: a ** 0)
err(lambda: 0j ** 0)
err(lambda: 0j ** -1)
err(lambda: 0j ** 1j)
err(lambda: 2 ** 1j == 2 ** 1j)
err(lambda: int(a))
err(lambda: float(a))
err(lambda: round(a))
err(lambda: a.conjugate())
err(lambda: a & 1)
err(lambda: a[0])
err(lambda: (repr(1j), str(1 + 2j), repr(-1 - 1j), repr(complex(0, -0.0)), repr(complex(1.5, float('inf'))), repr(complex(float('nan'), 1))))
err(lambda: '%s' % a)
err(lambda: '{}'.format(a))
err(lambda: '%f' % a)
err(lambda: '{:f}'.format(a))
err(lambda: sum([1j, 2, 3.5]))
err(lambda: ~a)
err(lambda: sorted([1j, 2j]))
err(lambda: {1 + 2j: 'v'}[1 + 2j])


def attr():
    a.real = 5


err(lambda: attr())
