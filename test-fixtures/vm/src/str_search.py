# str: find, rfind, index, rindex, count, in, startswith, endswith with their ranges and errors.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


s = 'abracadabra'
for m in (s.find, s.rfind, s.index, s.rindex, s.count):
    err(lambda: m('abra'))
    err(lambda: m('a'))
    err(lambda: m(''))
    err(lambda: m('z'))
    err(lambda: m('a', 1))
    err(lambda: m('a', 1, 4))
    err(lambda: m('a', -3))
    err(lambda: m('a', -3, -1))
    err(lambda: m('', 3))
    err(lambda: m('', 20))
    err(lambda: m('a', 5, 2))
    err(lambda: m('abracadabra!'))
    err(lambda: m(5))
    err(lambda: m(b'a'))
    err(lambda: m(None))
    err(lambda: m('a', 'b'))
    err(lambda: m('a', None, None))
    err(lambda: m())
err(lambda: ('a' in s, 'cad' in s, '' in s, 'x' in s, s in s))
err(lambda: 5 in s)
err(lambda: b'a' in s)
err(lambda: (s.startswith('abra'), s.startswith('bra'), s.startswith('bra', 1), s.startswith(''), s.startswith('abracadabra!')))
err(lambda: (s.endswith('abra'), s.endswith('abr'), s.endswith(''), s.endswith('abracadabra!')))
err(lambda: s.startswith(('x', 'ab')))
err(lambda: s.endswith(('x', 'ra')))
err(lambda: s.startswith(5))
err(lambda: s.startswith((1,)))
err(lambda: s.endswith('abr', 0, 10))
err(lambda: s.endswith('a', 1))
err(lambda: s.startswith('a', 50))
u = 'na\u00efve \u20ac\u20ac na\u00efve'
err(lambda: (len(u), u.find('\u20ac'), u.rfind('na'), u.index('ve'), u.count('\u20ac'), u.find('e', 5), u[2], u[-3], u[2:4], u.find('v', -3)))
err(lambda: ('', 'x' in '', ''.find(''), ''.find('a'), ''.count(''), 'aaa'.count('aa'), 'aaaa'.find('aa', 1)))
