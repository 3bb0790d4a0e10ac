# re: classes, repeats, groups, anchors, alternatives, greedy and lazy, match objects, match against search.
import re

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


cases = (
    ('a', 'a'), ('a', 'ba'), ('a*', 'aaa'), ('a+', ''), ('a?b', 'b'), ('a.c', 'abc'), ('a.c', 'a\nc'), ('[abc]+', 'cabx'), ('[^abc]+', 'xyza'), ('[a-cx]*', 'abxz'), (r'\d+', '123a'), (r'\D+', 'abc1'), (r'\w+', 'a_1-'),
    (r'\W', '-'), (r'\s*x', ' \tx'), (r'\S+', 'ab c'), ('^a', 'a'), ('a$', 'a'), ('a$', 'ab'), ('(a)(b)?', 'a'), ('(a|b)+', 'abab'), ('a|bc', 'bc'), ('(?:ab)+c', 'ababc'), ('(a*)(a*)', 'aaa'), ('a*?b', 'aab'),
    ('(a+?)(a*)', 'aaa'), ('<.*>', '<a><b>'), ('<.*?>', '<a><b>'), (r'\.', '.'), (r'[\]]', ']'), ('[]a]', ']'), ('[a-]', '-'), ('', 'abc'), ('()', ''), ('((a)(b(c)))', 'abc'), (r'\\', '\\'), ('[.]', 'x'), ('a??', 'a'), (r'[\d]+', '12'),
    (r'(\w+)\s(\w+)', 'hello world'), ('x*$', 'xx'), ('(a)|b', 'b'),
)
for p, s in cases:
    m, n = re.match(p, s), re.search(p, s)
    print(repr(p), repr(s), m.group(0) if m else None, n.group(0) if n else None, m.groups() if m and hasattr(m, 'groups') else None)
m = re.match('(a)(b)?(c)', 'acd')
err(lambda: (m.group(), m.group(0), m.group(1), m.group(2), m.group(3)))
err(lambda: m.group(4))
err(lambda: m.group(-1))
err(lambda: m.group('x'))
err(lambda: m.groups())
err(lambda: (m.start(), m.end(), m.span(), m.start(1), m.end(3), m.span(2)))
err(lambda: m.span(9))
err(lambda: re.match('(a)(b)', 'ab').group(1, 2))
r = re.compile('b+')
err(lambda: (r.match('bb').group(0), r.match('abb'), r.search('abb').group(0), r.search('x')))
err(lambda: (type(r).__name__, type(m).__name__))
err(lambda: repr(r)[:4])
err(lambda: bool(m))
err(lambda: re.match(b'a+', b'aab').group(0))
err(lambda: re.match('a', b'a').group(0))
err(lambda: re.match(b'a', 'a').group(0))
err(lambda: re.match('a'))
err(lambda: re.match(5, 'a'))
err(lambda: re.match('a', 5))
err(lambda: re.match(r, 'bbx').group(0))
for bad in ('(', ')', '[', '[a', 'a**', '*', '+a', '(?P<n>a)', '(?=a)', 'a{2}', '\\', '(a', 'a)', '[z-a]', '(?:a', r'\bx', '?'):
    err(lambda: re.compile(bad) and re.match(bad, 'a{2}xaa'))
err(lambda: re.compile('a', re.DEBUG if hasattr(re, 'DEBUG') else 0) is None)
err(lambda: re.compile('((((((((((((((((((((a))))))))))))))))))))').match('a').group(20))
