# list: every method, operators, comparison, repetition, errors.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def do(f):
    l = [3, 1, 2]
    try:
        r = f(l)
        print(l, r)
    except Exception as e:
        print(type(e).__name__, e.args, l)


err(lambda: (list(), list('ab'), list((1, 2)), list({}), list(range(3)), list(x for x in 'y'), [1] + [2], [0] * 3, 2 * [1, 2], [] * 5, [1] * -1))
err(lambda: list(5))
err(lambda: list(1, 2))
err(lambda: [1] + (2,))
err(lambda: [1] + None)
err(lambda: [1] * 1.5)
err(lambda: [1] * [1])
err(lambda: [1] - [1])
do(lambda l: l.append(4))
do(lambda l: l.append())
do(lambda l: l.extend('ab'))
do(lambda l: l.extend(l))
do(lambda l: l.extend(5))
do(lambda l: l.insert(0, 'x'))
do(lambda l: l.insert(-1, 'x'))
do(lambda l: l.insert(99, 'x'))
do(lambda l: l.insert(-99, 'x'))
do(lambda l: l.insert('a', 'x'))
do(lambda l: l.pop())
do(lambda l: l.pop(0))
do(lambda l: l.pop(-2))
do(lambda l: l.pop(5))
do(lambda l: l.pop('x'))
do(lambda l: [].pop())
do(lambda l: [].pop(0))
do(lambda l: l.remove(1))
do(lambda l: l.remove(9))
do(lambda l: l.index(2))
do(lambda l: l.index(9))
do(lambda l: l.index(3, 1))
do(lambda l: l.index(2, 1, 3))
do(lambda l: l.index(2, -1))
do(lambda l: l.count(1))
do(lambda l: l.count('x'))
do(lambda l: l.reverse())
do(lambda l: l.copy())
do(lambda l: l.copy() is l)
do(lambda l: l.clear())
do(lambda l: l.sort())
do(lambda l: (l[0], l[-1], l[1:], l[:-1], 2 in l, 9 in l, len(l)))
do(lambda l: l[3])
do(lambda l: l[-4])
do(lambda l: (l == [3, 1, 2], l != [3], l < [3, 2], l > [3], l <= [3, 1, 2], [] < [0], [1, 2] < [1, 'x'][:1]))
do(lambda l: l == (3, 1, 2))
do(lambda l: l < (1,))
do(lambda l: hash(l))
do(lambda l: {l: 1})
do(lambda l: max(l) + min(l) + sum(l))
do(lambda l: l.nope)


def rec(l):
    l[1] = l
    return repr(l)[:12]


def del_all(l):
    del l[0], l[0], l[0]


def iadd(l):
    l += (7, 8)
    l *= 2


def nested(l):
    m = [l] * 2
    m[0].append('shared')
    return m


for f in (del_all, iadd, nested):
    do(f)
