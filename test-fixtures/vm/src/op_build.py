# Displays: tuples, lists, sets, dicts, slices, comprehensions of each kind, and how they nest.
a, b = 1, 2
print((a, b), [a, b], (a,), [], ())
print({a: b}, {}, {'k': [a, {b: ()}]})
print({a}, {a, b, a}, len({a, b, 3, 4, 5}))
print([x * x for x in range(5)], [x for x in range(10) if x % 2 if x > 3])
print({x: x * x for x in range(4)}, sorted({x % 3 for x in range(10)}))
print([(x, y) for x in range(3) for y in range(x)])
print([[y for y in range(x)] for x in range(4)])
print(list(x + 1 for x in (1, 2, 3)), sum(x for x in range(5)))
print(dict((k, v) for k, v in (('a', 1), ('b', 2))))


class Show:
    def __getitem__(self, key):
        return key


s = Show()
print(s[1:2], s[:], s[::], s[1:], s[:2], s[1:2:3], s[a:b, 1], s[..., 1:], s[()])
print([x for x in [y for y in 'abc']], x if 'x' in globals() else 'x is hidden')


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


err(lambda: {[]: 1})
err(lambda: {[]})
err(lambda: {k: 1 for k in ([],)})
err(lambda: {{} for _ in range(1)})
err(lambda: [x for x in 5])
err(lambda: {x for x in None})
err(lambda: {x: y for x, y in [1]})
err(lambda: [1 / x for x in (1, 0)])
