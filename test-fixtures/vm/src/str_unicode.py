# Texts beyond ASCII: lengths, indexes from both ends, slices, searching, splitting, case, encoding, as keys and names.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


s = '\u00e4b\u20acd\U0001f40de\u0301'
err(lambda: (len(s), len(s.encode()), [s[i] for i in range(len(s))], [s[-i] for i in range(1, len(s) + 1)]))
err(lambda: [s[i:i + 2] for i in range(len(s))])
err(lambda: (s[2:], s[:-2], s[-3:-1], s[10:], s[::1], s[4], s[1:5]))
err(lambda: s[7])
err(lambda: s[-8])
err(lambda: (s.find('d'), s.find('\u20ac'), s.rfind('e'), s.find('\U0001f40d'), s.index('\u0301'), s.find('x'), s.find('d', 4), s.count('\u20ac')))
err(lambda: (s.split('\u20ac'), s.partition('\U0001f40d'), s.replace('\u20ac', 'EUR'), s.upper(), s.lower(), s.startswith('\u00e4'), s.endswith('\u0301')))
err(lambda: ('\u20ac' in s, '\u20ad' in s, s + '\u00df', s * 2, s == '\u00e4b\u20acd\U0001f40de\u0301', '\u00e4' < '\u00f6', 'z' < '\u00e4', max('a\u20acb')))
err(lambda: [ord(c) for c in s])
err(lambda: [repr(c) for c in s])
err(lambda: ({s: 1}[s], sorted(['\u00f6', 'o', 'z', '\u00e4']), '\u20ac'.join('123'), list(reversed('a\u20acb'))))
err(lambda: '%s|%5s|%-5s|%.1s|%c' % ('\u00e4', '\u00e4', '\u00e4', '\u00e4\u00f6', '\u20ac'))
err(lambda: '{:>4}|{:<4}|{:^5}|{:\u2192>5}'.format('\u00e4', '\u00e4', '\u00e4', 'x'))
err(lambda: '\u00e4'.center(5))
err(lambda: bytes(s, 'utf-8')[:6])
err(lambda: b'\xc3\xa4\xe2\x82\xac'.decode())
err(lambda: b'\xc3'.decode())
err(lambda: b'\xed\xa0\x80'.decode())
err(lambda: b'\xf8\x88\x80\x80\x80'.decode())
err(lambda: b'\xc0\x80'.decode())
err(lambda: str(b'\x80', 'utf-8'))
err(lambda: ('\u00e4'.isalpha(), '\u00e4'.islower(), '\u00c4'.isupper(), '\u2003'.isspace(), '\u0663'.isdigit()))
