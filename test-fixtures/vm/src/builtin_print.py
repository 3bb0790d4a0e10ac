# print: sep, end, file, flush, conversions, no arguments, and errors in what is printed.
import io, sys

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


print()
print(1, 'a', None, [1, 'b'], (2,), {'k': b'v'}, 1.5, True, ...)
print(1, 2, 3, sep='-')
print(1, 2, end='|')
print('', end='')
print(1, 2, sep='', end='\n\n')
print(*[1, 2], **{'sep': '*'})
print('caf\u00e9 \u20ac')
f = io.StringIO()
print('to', 'file', file=f)
print(1, end='', file=f, sep='x')
print(repr(f.getvalue()))
err(lambda: print('flushed', flush=True))
err(lambda: print(1, sep=5))
err(lambda: print(1, end=None))
err(lambda: print(1, 2, sep=None))
err(lambda: print(1, file=5))
err(lambda: print(1, file=None))
err(lambda: print(1, bad=2))
err(lambda: print('out', file=sys.stdout))
print('err', file=sys.stderr)


class S:
    def __str__(self):
        return 'S!'

    def __repr__(self):
        return 'R!'


class Fails:
    def __str__(self):
        raise ValueError('no text')


class Writes:
    def write(self, s):
        log.append(s)


log = []
print(S(), [S()], {'k': S()}, (S(),))
err(lambda: print('before', Fails(), 'after'))
err(lambda: print('x', file=Writes()))
err(lambda: log)
print('a\tb\\n', r'\t', 'nul:\x00:' == 'nul:\0:')
print('one', 'two', sep='\n')
print(print('inner'))
f.close()
err(lambda: print('x', file=f))
err(lambda: str(Fails()))
err(lambda: repr(Fails())[:6])
