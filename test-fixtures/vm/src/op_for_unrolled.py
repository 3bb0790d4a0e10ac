# Loops over range with constant steps, which the compiler turns into counters: bounds, variable afterwards, changes inside.
for i in range(3):
    print(i, end=' ')
print('end', i)
for i in range(2, 5):
    print(i, end=' ')
print('end', i)
for i in range(10, 0, -3):
    print(i, end=' ')
print('end', i)
i = 'kept'
for i in range(0):
    print('never')
print(i)
for i in range(5, 2):
    print('never')
print(i)
for i in range(4):
    print(i, end=' ')
    i += 10
print('end', i)
n = 3
for i in range(n):
    n = 10
    print(i, end=' ')
print(n)


def limits(a, b):
    out = []
    for i in range(a, b):
        out.append(i)
        if i == 3:
            b = 100
    return out


print(limits(1, 5))


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def over(v):
    for i in range(v):
        return i
    return 'empty'


def over2(a, b):
    for i in range(a, b, 2):
        return i
    return 'empty'


for v in (2, 0, -1, True, 1.0, '3', None, 2**70):
    err(lambda: over(v))
for a, b in ((0, 1), (1.0, 5), ('a', 'b'), (None, 1), (0, None)):
    err(lambda: over2(a, b))
def zero_step():
    for i in range(0, 5, 0):
        pass
err(zero_step)
