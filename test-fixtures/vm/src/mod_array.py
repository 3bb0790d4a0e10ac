# array: every type code, limits, methods, slices, concatenation, comparison, printing, errors.
from array import array

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for code in 'bBhHlLqQfd':
    a = array(code, [1, 2, 3])
    print(a, len(a), a[0], a[-1], list(a), a[1:], bytes(a[:1])[:1])
err(lambda: array('i'))
err(lambda: array('I', (1, 2)))
err(lambda: array('b', b'\x01\xff'))
err(lambda: array('h', b'\x01\x00\x02\x00'))
err(lambda: array('b', range(3)))
err(lambda: array('b', 'text'))
err(lambda: array('x', [1]))
err(lambda: array('bb', [1]))
err(lambda: array(5))
err(lambda: array('i', 5))
err(lambda: array('i', ['a']))
err(lambda: array('i', [1.5]))
err(lambda: array('f', [1, 2.5]))
err(lambda: array('f', ['a']))
err(lambda: array())
err(lambda: array('i', [1], 2))
err(lambda: array('B', [255, 0]))
err(lambda: array('B', [300]))
err(lambda: array('b', [128]))
err(lambda: array('H', [-1]))
err(lambda: array('h', [40000]))
err(lambda: array('q', [2**62, -2**62]))
err(lambda: array('Q', [2**63]))
a = array('h', [1, 2])
a.append(3)
a.extend(array('h', [4, 5]))
err(lambda: a)
err(lambda: a.extend([6, 7]))
err(lambda: a.append('x'))
err(lambda: a.append(70000))
err(lambda: a.extend(5))
err(lambda: a)
a = array('h', [1, 2, 3])
err(lambda: a + array('h', [9]))
err(lambda: a + [1])
err(lambda: a + array('b', [1]))
err(lambda: a * 2)
err(lambda: (2 in a, 9 in a))
err(lambda: (a == array('h', [1, 2, 3]), a == array('b', [1, 2, 3]), a == [1, 2, 3], a != array('h'), a < array('h', [2])))
err(lambda: a < [1])
err(lambda: hash(a))
err(lambda: a[5])
err(lambda: a['x'])
err(lambda: a[::2])
a[0] = -7
a[1:3] = array('h', [8, 9, 10])
err(lambda: a)


def put(k, v):
    a[k] = v


err(lambda: put(0, 'x'))
err(lambda: put(0, 1.5))
err(lambda: put(99, 1))


def iadd():
    global a
    a += array('h', [1])
    return a


err(lambda: iadd())
err(lambda: (bool(array('i')), bool(a), sum(a), sorted(a), max(a), [x for x in a]))
err(lambda: bytes(array('H', [0x4142, 0x4344])))
err(lambda: bytearray(array('B', [65, 66])))
err(lambda: memoryview(array('H', [1, 2]))[1])
err(lambda: (a.decode, 1))
err(lambda: a.typecode)
err(lambda: array('u', 'ab'))
err(lambda: array('O', [1, 'x', None]))
