# array of floats and doubles, 'P' and 'O' kinds aside: rounding to the item's width, special values, views.
from array import array

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


err(lambda: array('f', [0.5, 0.25, -1.0, 1e10]))
err(lambda: array('d', [0.5, 0.25, -1.0, 1e10]))
err(lambda: array('f', [1e39]) if 1e39 != float('inf') else array('f', [float('inf')]))
err(lambda: array('d', [float('inf'), -float('inf')]))
err(lambda: array('d', [float('nan')])[0] != 1)
err(lambda: array('f', [0.1])[0] == 0.1)
err(lambda: array('d', [1, True, 2.5]))
err(lambda: array('d', ['1']))
a = array('f', [1, 2, 3])
a[1] = 7
a.append(0.125)
err(lambda: a)
err(lambda: bytes(array('f', [1.5])))
err(lambda: bytes(array('d', [1.5])))
err(lambda: memoryview(a)[3])
err(lambda: (a == array('f', [1, 7, 3, 0.125]), a + array('f', [1]), 7 in a))
err(lambda: sum(array('d', [0.5] * 10)))
