# Every augmented assignment, on locals, globals, attributes and items; lists and sets change in place, tuples do not.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def all_ops(x):
    out = []
    a = x; a += 3; out.append(a)
    a = x; a -= 3; out.append(a)
    a = x; a *= 3; out.append(a)
    a = x; a /= 4; out.append(a)
    a = x; a //= 3; out.append(a)
    a = x; a %= 3; out.append(a)
    a = x; a **= 3; out.append(a)
    a = x; a <<= 3; out.append(a)
    a = x; a >>= 1; out.append(a)
    a = x; a |= 3; out.append(a)
    a = x; a &= 3; out.append(a)
    a = x; a ^= 3; out.append(a)
    return out


print(all_ops(10), all_ops(-10))
g = 1
g += 1


def use_global():
    global g
    g *= 21


use_global()
print(g)
l = m = [1]
l += [2]
l += (3,)
l += 'ab'
l *= 2
print(l, l is m)
t = u = (1,)
t += (2,)
t *= 2
print(t, u)
s = r = {1, 2}
s |= {3}
s -= {1}
s &= {2, 3}
s ^= {9}
print(sorted(s), s is r)
b = c = bytearray(b'ab')
b += b'cd'
print(b, b is c)
d = {'k': [1]}
d['k'] += [2]
d['n'] = 5
d['n'] -= 7
print(d['k'], d['n'])


class O:
    n = 5


o = O()
o.n += 1
print(o.n, O.n)


def add(a, b):
    a += b
    return a


for a, b in ((1, 'x'), ('x', 1), ([], 5), ((), []), ({}, {}), ({1}, 2), (None, 1), (bytearray(), 3), (b'', 'x')):
    err(lambda: add(a, b))


def missing():
    q += 1


err(missing)


def missing_global():
    global nowhere
    nowhere += 1


err(missing_global)


def missing_attr():
    o.zz += 1


err(missing_attr)


def missing_item():
    d['zz'] += 1


err(missing_item)


def item_of_tuple():
    tup = ([],)
    tup[0] += [1]


err(item_of_tuple)
