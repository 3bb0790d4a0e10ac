# Assignment expressions: in conditions, comprehensions, calls, and which scope they bind in.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


data = [1, 2, 3, 4]
if (n := len(data)) > 3:
    print('long', n)
while (x := data.pop()) > 2:
    print('popped', x)
print(x, data)
print([y := 1, y + 1, (z := y * 5)], y, z)
print([(last := v) for v in range(4)], last)


def f():
    if (m := 5) and any((hit := v) > 2 for v in range(6)):
        return m, hit
    return None


err(lambda: f())


def shadow():
    print((q := 'inner'), q)


q = 'outer'
shadow()
print(q)


def free():
    def g():
        nonlocal c
        return (c := c + 1)
    c = 1
    return g(), g(), c


err(lambda: free())


def glob():
    global made
    return (made := 'global')


err(lambda: glob())
print(made)
print(((a := 1), 2), a, [(w := 7), w], (lambda v: (t := v * 2) + t)(3))
err(lambda: (u := 1 // 0))
err(lambda: 'u' in globals())
