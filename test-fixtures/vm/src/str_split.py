# str and bytes: split, rsplit, splitlines, partition, rpartition with limits, empty parts and errors.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for s in ('', 'a', ' a  b c ', 'a,b,,c', ',', ',,', 'one', 'a\tb\nc', '\u00e9,\u20ac'):
    err(lambda: (s.split(), s.split(','), s.split(',', 1), s.split(None, 1), s.split(' '), s.split(None, 0), s.split(',', 0), s.split(',', -1)))
    err(lambda: (s.rsplit(','), s.rsplit(',', 1), s.rsplit(',', 0), s.rsplit(',', 2)))
    err(lambda: (s.partition(','), s.rpartition(','), s.partition('b'), s.rpartition(' ')))
err(lambda: 'a--b--c'.split('--'))
err(lambda: 'a--b--c'.rsplit('--', 1))
err(lambda: 'aXXXb'.split('XX'))
err(lambda: 'aXXXb'.rsplit('XX', 1))
err(lambda: 'a b'.rsplit())
err(lambda: 'a b'.rsplit(None, 1))
err(lambda: 'a'.split(''))
err(lambda: 'a'.rsplit(''))
err(lambda: 'a'.partition(''))
err(lambda: 'a'.rpartition(''))
err(lambda: 'a'.split(5))
err(lambda: 'a'.split(b'a'))
err(lambda: 'a'.split(',', 'x'))
err(lambda: 'a'.partition())
err(lambda: 'a'.partition(5))
err(lambda: b'a,b'.split(b','))
err(lambda: b'a,b'.split(','))
err(lambda: bytearray(b'a b c').split())
err(lambda: bytearray(b'a,b').partition(b','))
err(lambda: b'a b c'.rsplit(b' ', 1))
for s in ('', 'one', 'a\nb', 'a\nb\n', 'a\r\nb\rc', '\n', '\n\n', 'a\x0bb\x0cc', '\r\n\r\n'):
    err(lambda: (s.splitlines(), s.splitlines(True), s.splitlines(False)))
err(lambda: 'a\nb'.splitlines(keepends=True))
err(lambda: 'a\nb'.splitlines(nope=True))
err(lambda: b'a\nb'.splitlines())
