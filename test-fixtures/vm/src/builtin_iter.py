# iter, next, enumerate, zip, map, filter, reversed, any, all: laziness, several arguments, ends and errors.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


err(lambda: (list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate([], 1)), list(enumerate('ab', start=-1)), list(enumerate(iterable='x'))))
err(lambda: enumerate(5))
err(lambda: enumerate())
err(lambda: enumerate('a', 'b'))
err(lambda: list(enumerate('ab', 1.5)))
err(lambda: enumerate([1], bad=2))
err(lambda: (list(zip()), list(zip([1])), list(zip('ab', (1, 2, 3))), list(zip('abc', range(10), [True])), list(zip([], 'a'))))
err(lambda: zip(5))
err(lambda: zip([1], None))
err(lambda: (list(map(abs, [-1, 2])), list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(map(str, ())), list(map(max, 'ab', 'ba'))))
err(lambda: map(abs))
err(lambda: list(map(5, [1])))
err(lambda: list(map(abs, ['a'])))
err(lambda: map(abs, 5))
err(lambda: list(map(None, [1])))
err(lambda: (list(filter(None, [0, 1, '', 'a', None])), list(filter(lambda v: v > 1, range(4))), list(filter(str.isdigit, 'a1b2'))))
err(lambda: filter(None))
err(lambda: filter(None, 5))
err(lambda: list(filter(5, [1])))
err(lambda: list(filter(lambda v: 1 // v, [1, 0])))
err(lambda: (list(reversed([1, 2])), list(reversed('ab')), list(reversed((1, 2))), list(reversed(range(3))), list(reversed(b'ab')), list(reversed([]))))
err(lambda: list(reversed(5)))
err(lambda: list(reversed({1: 2})))
err(lambda: list(reversed({1})))
err(lambda: list(reversed(iter([]))))
err(lambda: (any([]), any([0, 1]), any(x > 5 for x in range(3)), all([]), all([1, 0]), all('ab')))
err(lambda: any(5))
err(lambda: all(None))
err(lambda: any())
log = []


def noisy(v):
    log.append(v)
    return v


err(lambda: (any(map(noisy, [0, 2, 3])), all(map(noisy, [4, 0, 5])), log))
m = map(noisy, [10, 20])
err(lambda: (len(log), next(m), log[-1], list(m), next(m, 'end')))
err(lambda: next(m))
it = iter('xyz')
err(lambda: (next(it), list(zip(it, it)), list(it)))
err(lambda: (iter(it) is it, iter(m) is m, type(iter([])) is type(iter(()))))
err(lambda: (type(map(abs, [])), type(zip()), type(filter(None, [])), type(enumerate([])), type(reversed([])), type(iter([])), type(iter({})), type(range(1)), type(iter(range(1)))))
err(lambda: iter([1, 2], 5))
err(lambda: iter())
err(lambda: next())
err(lambda: next(iter([]), None))
err(lambda: sum(zip([1], [2]), ()))
err(lambda: map(abs, [1])[0])
err(lambda: len(map(abs, [1])))
err(lambda: dict(zip(map(str, range(3)), filter(None, [1, 0, 2, 3]))) == {'0': 1, '1': 2, '2': 3})
