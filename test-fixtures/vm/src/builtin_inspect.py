# type, isinstance, issubclass, callable, id, dir, getattr family, globals and locals, help for nothing.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


err(lambda: [type(v).__name__ for v in (None, True, 1, 1.5, 1j, 'a', b'a', bytearray(), [], (), {}, set(), frozenset(), range(1), slice, type, object(), Exception(), len, lambda: 0, ..., NotImplemented, memoryview(b''), iter(''))])
err(lambda: type())
err(lambda: type(1, 2))
err(lambda: (isinstance(True, int), isinstance(1, bool), isinstance('', (int, str)), isinstance([], object), isinstance(None, type(None)), isinstance(int, type), isinstance(1, ()), isinstance(ValueError(), Exception)))
err(lambda: isinstance(1))
err(lambda: isinstance(1, [int]))
err(lambda: isinstance(1, (int, (str,))))
err(lambda: (issubclass(bool, int), issubclass(int, object), issubclass(int, (str, int)), issubclass(KeyError, LookupError), issubclass(type, object)))
err(lambda: issubclass(int))
err(lambda: issubclass(int, [str]))
err(lambda: [callable(v) for v in (len, int, lambda: 0, 'x', None, [].append, type, object())])
err(lambda: callable())
x = []
err(lambda: (id(x) == id(x), id(x) == id([]), id(None) == id(None)))
err(lambda: id())
err(lambda: (getattr('abc', 'upper')(), getattr(5, 'x', 'dflt'), hasattr([], 'append'), hasattr([], 'nope')))
err(lambda: getattr())
err(lambda: getattr(5))
err(lambda: getattr(5, 'x'))
err(lambda: getattr(5, 'x', 1, 2))
err(lambda: setattr(5, 'x', 1))
err(lambda: hasattr(5))
err(lambda: delattr(5, 'x'))


class C:
    pass


def local_names(a, b=2):
    c = 3
    return type(locals()).__name__


err(lambda: local_names(1))
err(lambda: globals()['C'] is C)
err(lambda: 'x' in locals() and 'x' in globals())
err(lambda: globals(1))
err(lambda: (type(dir()), 'C' in dir(), 'real' in dir(1j), dir(C())[:0]))
err(lambda: sorted(n for n in dir(C()) if n[:2] != '__'))
err(lambda: __name__)
err(lambda: print.__name__)
err(lambda: (int is int, type(5) is int, int('5') == 5, object is object, Ellipsis is ..., NotImplemented is NotImplemented))
err(lambda: bool(NotImplemented))
err(lambda: (repr(...), repr(NotImplemented), repr(None), repr(type), repr(int), repr(object)))
