# The exception classes: who is whose base, how they print, their args, value, errno and strings.
classes = (
    BaseException, Exception, ArithmeticError, AssertionError, AttributeError, EOFError, GeneratorExit, ImportError, IndentationError,
    IndexError, KeyError, KeyboardInterrupt, LookupError, MemoryError, NameError, NotImplementedError, OSError, OverflowError, RuntimeError,
    StopAsyncIteration, StopIteration, SyntaxError, SystemExit, TypeError, UnicodeError, ValueError, ZeroDivisionError,
)
for c in classes:
    print(c.__name__, c.__bases__, [b.__name__ for b in classes if b is not c and issubclass(c, b)])
for c in classes:
    for args in ((), ('text',), (1,), (None,), ('a', 2)):
        e = c(*args)
        print(repr(e), '|', str(e), '|', e.args)
e = OSError(2)
print(e.errno, str(e), repr(e), e.args)
e = OSError(2, 'words', 'file')
print(e.errno, str(e), repr(e), e.args)
e = OSError(9999)
print(e.errno, str(e), repr(e))
e = OSError('text')
print(e.errno, str(e), repr(e))
for n in (1, 2, 5, 9, 11, 12, 13, 17, 19, 20, 21, 22, 28, 95, 98, 104, 110, 111, 113, 114, 115):
    print(n, OSError(n))
print(StopIteration(5).value, StopIteration().value, StopIteration(1, 2).value)
print(KeyError('k') == KeyError('k'), hasattr(ValueError('x'), '__traceback__'), hasattr(ValueError(), 'errno'))


def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


err(lambda: ValueError('x').value)
err(lambda: ValueError('x').errno)
err(lambda: ValueError(x=1))
err(lambda: ValueError('x') + 1)
err(lambda: len(ValueError('x')))


def set_args():
    e = ValueError('x')
    e.args = (1,)
    return e.args


err(set_args)


def set_attr():
    e = ValueError('x')
    e.extra = 1
    return e.extra


err(set_attr)
