# Jumps: if, while, else of loops, short circuits that keep their value, conditional expressions, comparison chains.
def truth(v):
    if v:
        return 1
    elif v is None:
        return 2
    else:
        return 3


print([truth(v) for v in (0, 1, '', 'a', None, [], [0], {}, {0: 0}, (), 0.0, 0.1, b'', range(0), range(1), set())])
print(0 or '' or [] or 'last', 1 and 'a' and 2.5, 0 and undefined, 1 or undefined)
print(None or 0, (0 or 5) and 7, not 0, not 'x', not not [])


def side(name, value):
    print('eval', name)
    return value


print(side('a', 1) and side('b', 0) and side('c', 1))
print(side('a', 0) or side('b', 2) or side('c', 3))
print(side('x', 1) < side('y', 2) < side('z', 3))
print(side('x', 3) < side('y', 2) < side('z', 3))
print(1 < 2 > 0 == 0 != 5 in [5] is not None)
print('yes' if side('c', True) else side('no', 0))

i = 0
while i < 10:
    i += 1
    if i == 3:
        continue
    if i == 6:
        break
    print(i, end=' ')
else:
    print('not reached')
print('after', i)
while i > 4:
    i -= 1
else:
    print('else', i)
for j in range(3):
    for k in range(3):
        if k == 2:
            continue
        if j == 1:
            break
        print(j, k)
    else:
        print('inner else', j)
else:
    print('outer else')
for n in []:
    pass
else:
    print('else of nothing')


class Odd:
    def __bool__(self):
        return 5


class Raises:
    def __bool__(self):
        raise ValueError('no truth')


for c in (Odd, Raises):
    try:
        print('true' if c() else 'false')
    except Exception as e:
        print(type(e).__name__, e.args)
