# Identity: interned strings, small integers, empty containers, bools, methods, and what is not identical.
def f():
    return None


a = 'short'
b = 'sho' + 'rt'
c = ''.join(['sh', 'ort'])
print(a is b, a is c, a == c, '' is ''.join([]), 'x' is 'xyz'[0], 'ab'[0:1] is 'a')
print(1 is 1, 1000000 is 1000000, 2 ** 29 is 2 ** 29, (2 ** 10) * 3 is 3072)
print(() is (), tuple([]) is (), (1,)[1:] is (), [] is [], {} is {}, b'' is b'', b'ab'[1:1] is b'')
print(None is None, True is (1 == 1), True is 1, False is 0, f() is None, ... is Ellipsis)
print(1.0 is 1, 1 == 1.0, True == 1, '1' == 1, () == [], None == False)
l = [1]
m = l
print(l is m, l[:] is l, l + [] is l, tuple((1, 2)) == (1, 2))
t = (1, 2)
print(tuple(t) is t, t[:] == t, t * 1 == t, str(a) is a, bytes(b'x') == b'x', frozenset() is frozenset())
print(type(1) is int, type(f) is type(f), int is int, f is f)
i = 5
j = i
i += 1
print(j is 5, i is 6)
print(a.upper is a.upper, l.append is l.append)
s = 'hello world text'
print(s[:] is s, s.strip() is s, s.replace('q', 'z') is s, s + '' is s, s.lower() == s)
