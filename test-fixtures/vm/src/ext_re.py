# Module re: syntax, limits, groups, replacing and splitting.
import re


def t(f, *a):
    try:
        r = f(*a)
    except Exception as e:
        r = e
    print(repr(r))
    return r


def m(p, s, *a):
    for f in (re.match, re.search):
        try:
            r = f(p, s, *a)
            print(p, s, r, r and (r.group(0), [r.group(i) for i in range(int(str(r)[11:-1]))]))
        except Exception as e:
            print(p, s, repr(e))


for p, s in (
    ('a', 'a'),
    ('a', 'ba'),
    ('a*', 'aaa'),
    ('a*?', 'aaa'),
    ('a+?', 'aaa'),
    ('a+', 'aaa'),
    ('(a)(b)?', 'ac'),
    ('(a|b)+', 'abab'),
    ('(?:a|b)+c', 'ababc'),
    ('^a', 'ba'),
    ('a$', 'ba'),
    ('[abc]+', 'xcab'),
    ('[^abc]+', 'abcxyz'),
    ('[a-c]+', 'xabcd'),
    ('[a-]+', '-a'),
    ('[]', 'a'),
    ('[^]', 'a'),
    ('[\\d-]+', '1-2'),
    ('\\d+', 'a12'),
    ('\\D+', '12ab'),
    ('\\w+', ' ab_1'),
    ('\\W+', 'ab!!'),
    ('\\s', 'a b'),
    ('\\S+', ' a'),
    ('[\\w.]+', '..a.b'),
    ('a|b|c', 'c'),
    ('a|', 'b'),
    ('|a', 'a'),
    ('a||b', 'b'),
    ('(a', 'a'),
    ('a)', 'a'),
    ('*a', 'a'),
    ('a**', 'a'),
    ('a+?+', 'a'),
    ('a??', 'a'),
    ('a?', 'a'),
    ('(a)?b', 'b'),
    ('((a)|b)*', 'ab'),
    ('(a*)*', 'aa'),
    ('()', 'a'),
    ('(?:)', 'a'),
    ('(?:)*', 'a'),
    ('\\', 'a'),
    ('[a', 'a'),
    ('[a-', 'a'),
    ('[\\', 'a'),
    ('a{2}', 'aa'),
    ('a{2}', 'a{2}'),
    ('.', '\n'),
    ('é', 'é'),
    ('[é]', 'é'),
    ('.*é', 'aéb'),
    ('(.*)é(.)', 'aébé'),
    ('^$', ''),
    ('^*', 'a'),
    ('$+', 'a'),
    ('(^a|b)', 'cb'),
    ('\\n', 'n'),
    ('\n', '\n'),
    ('x*', ''),
    ('(x)|y', 'y'),
    ('(?a)', 'a'),
    ('a.c', 'abc'),
    ('[.]', 'a'),
    ('[a\\]b]+', ']a'),
    ('[^\\d]+', '1a'),
    ('(((a)))', 'a'),
    ('a|b*', 'bbb'),
    ('(ab|a)(bc|c)?', 'abc'),
):
    m(p, s)
m(b'a', b'ba')
m('a', b'ba')
m(b'a', 'ba')
m('a\0b', 'a')
m('a', 3)
m(3, 'a')
m('.', b'\xff')
r = re.compile('(a)(b)?')
t(r.match, 'xab', 1)
t(r.search, 'xab', 0, 2)
x = t(r.search, 'xab', 0, 2)
print(x.group(0))
t(x.group, 2)
t(x.group, 3)
t(x.group, -1)
t(x.group, 'a')
t(x.span, 2)
t(x.span, 3)
t(x.start, 1)
t(x.end, 1)
t(x.group)
t(x.start, 2)
t(x.end, 2)
for a in ((0,), (1,), (5,), (-1,), (0, 0), (1, 0), (1, 9), (2, -1), ('a',)):
    t(re.compile('.*$').search, 'abc', *a)
    t(re.compile('^').match, 'abc', *a)
print(str(r)[:4], type(r), dir(r), dir(x))
t(re.compile('a').split, 'bab')
t(re.compile('(a)').split, 'bab')
t(re.compile('(a)').split, 'b')
t(re.compile('a').split, 'babab', 1)
t(re.compile('a').split, 'babab', -1)
t(re.compile('a*').split, 'bab')
t(re.compile(',').split, b'a,b')
t(re.compile(',').split, 3)
t(re.compile('').split, 'ab')
t(re.compile('[,;]+').split, 'a,;b;é;c')
t(re.sub, 'a', 'b', 'banana')
t(re.sub, 'a', 'b', 'banana', 2)
t(re.sub, '(a)(n)?', '<\\1\\2>', 'banana')
t(re.sub, '(a)', '\\g<1>\\g<0>\\\\', 'banana')
t(re.sub, 'a', '\\g<x>', 'ba')
t(re.sub, 'a', '\\x', 'ba')
t(re.sub, 'a', '\\', 'ba')
t(re.sub, 'a', '\\2', 'ba')
t(re.sub, 'a', '\\g<9', 'ba')
t(re.sub, '(a)', '\\g<1', 'ba')
t(re.sub, '(a)', '\\18', 'ba')
t(re.sub, 'a', lambda m: m.group(0) * 2, 'banana')
t(re.sub, 'a', lambda m: 3, 'banana')
t(re.sub, 'x', 'b', 'banana')
t(re.sub, 'a*', 'b', 'xaa')
t(re.sub, b'a', b'b', b'banana')
t(re.sub, 'a', b'b', 'banana')
t(re.sub, 'a', 'b', b'banana')
t(re.sub, 'a', 'é', 'banana')
t(re.sub, 'a', 3, 'banana')
t(re.sub, 'a', 'b', 3)
t(re.sub, 'a', 'b', 'aa', -1)
t(re.sub, '.', 'x', 'é')
t(r.sub, 'x', 'abab', 1, 0)
t(re.sub, 'a', 'b', 'aa', 'c')
t(re.sub, 'a', '', 'aa')
t(re.sub, 'a', '\\4294967296', 'aa')
t(re.sub, '^a', 'b', 'aaa')
t(re.sub, 'a$', 'b', 'aaa')
for n in (60, 63, 64, 65, 120, 123, 124, 125, 126, 127, 128, 200):
    print(n)
    t(lambda: re.compile('(a)' * n) and 1)
    t(lambda: re.compile('[' + 'a' * n + ']') and 1)
    t(lambda: re.compile('(' + 'a' * n + ')*') and 1)
    t(lambda: re.compile('a' * n + '|b') and 1)
    t(lambda: re.compile('(?:' + 'a' * n + ')?') and 1)
    t(lambda: re.compile('(?:' + 'a' * n + ')+') and 1)
    t(lambda: re.compile('b|' + 'a' * n) and 1)
    t(lambda: re.compile('b|c|' + 'a' * n) and 1)
for n in (40, 41, 42, 58, 59, 60, 61, 62, 63, 64):
    print(n)
    t(lambda: re.compile('(?:' + 'a' * n + ')*') and 1)
    t(lambda: re.compile('(?:' + 'a' * n + ')+') and 1)
    t(lambda: re.compile('(?:' + 'a' * n + ')?') and 1)
    t(lambda: re.compile('b|' + 'a' * n) and 1)
    t(lambda: re.compile('a' * n + '|b') and 1)
    t(lambda: re.compile('b|' + 'a' * n + '|c') and 1)
t(re.match, '(a*)*', 'aa')
t(re.match, '.*', 'a' * 900)
t(re.match, '.*', 'a' * 2000)
t(re.compile, '(' * 60 + ')' * 60)
t(re.compile, '(?:' * 1000 + ')' * 1000)
t(re.compile, None)
t(re.compile, 'a', 7)
t(re.compile)
for p, s in (
    ('(a|b|c)d', 'ad'),
    ('(a|b|c)d', 'bd'),
    ('(a|b|c)d', 'cd'),
    ('a|b|c|d', 'a'),
    ('(?:aa|bb|cc|dd)x', 'aax'),
    ('(?:aa|bb|cc|dd)x', 'ccx'),
    ('((a|b|c)|(d|e|f))+g', 'adbecfg'),
):
    m(p, s)
