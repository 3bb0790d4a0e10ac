# str and bytes: strip, lstrip, rstrip with and without a set of characters; center.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for s in ('  both  ', '\t\n x \r\n', '', '   ', 'none', 'xxhixx', 'xyxabcyxy', 'abc\x00', '\u00a0x\u00a0'):
    err(lambda: (s.strip(), s.lstrip(), s.rstrip(), s.strip('x'), s.lstrip('xy'), s.rstrip('yx'), s.strip('')))
for s in (b'  both  ', b'xxhixx', bytearray(b' ab '), bytearray(b'')):
    err(lambda: (s.strip(), s.lstrip(), s.rstrip(), s.strip(b'x'), s.lstrip(b'x'), s.rstrip(b' ')))
err(lambda: 'a'.strip(5))
err(lambda: 'a'.strip(b'a'))
err(lambda: b'a'.strip('a'))
err(lambda: 'a'.strip(None))
err(lambda: 'a'.strip('a', 'b'))
err(lambda: 'a'.lstrip(bytearray(b'a')))
err(lambda: [('x' * n).center(6) for n in range(8)])
err(lambda: ('ab'.center(7), 'abc'.center(7), 'ab'.center(0), b'ab'.center(5), bytearray(b'a').center(4)))
err(lambda: 'a'.center())
err(lambda: 'a'.center('x'))
err(lambda: 'a'.center(5, '*'))
err(lambda: 'a'.center(1.5))
err(lambda: '\u00e9'.center(5))
