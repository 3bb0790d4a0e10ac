# sys.print_exception: tracebacks with lines through functions, methods, lambdas, comprehensions, generators and finally.
import sys, io


def inner(n):
    if n == 0:
        raise ValueError('bottom', n)
    inner(n - 1)


class C:
    def method(self):
        inner(1)

    def __len__(self):
        raise KeyError('len')

    def __getattr__(self, name):
        raise AttributeError(name)


def gen():
    yield 1
    inner(0)


def reraise():
    try:
        inner(0)
    except ValueError:
        raise


def finally_between():
    try:
        inner(0)
    finally:
        pass


def converted():
    try:
        inner(0)
    except ValueError as e:
        raise KeyError('other') from e


def raised_twice():
    e = ValueError('kept')
    for _ in range(2):
        try:
            raise e
        except ValueError:
            pass
    raise e


def multi_line():
    return (
        1
        +
        'x'
    )


def of_native():
    return sorted([1, 'x'])


def through_native():
    return sorted([1, 2], key=lambda v: inner(0))


def through_map():
    return list(map(lambda v: inner(0), [1]))


def comprehension():
    return [inner(0) for _ in (1,)]


def nested_generator():
    return [v for v in gen()]


def class_body():
    class D:
        inner(0)


for f in (lambda: inner(2), C().method, lambda: len(C()), lambda: C().zz, lambda: list(gen()), reraise, finally_between, converted, raised_twice,
          multi_line, of_native, through_native, through_map, comprehension, nested_generator, class_body, lambda: inner(), lambda: undefined, lambda: 1 // 0):
    try:
        f()
    except Exception as e:
        sys.print_exception(e)
s = io.StringIO()
try:
    inner(0)
except Exception as e:
    sys.print_exception(e, s)
print(repr(s.getvalue()))
sys.print_exception(ValueError('never raised'))
sys.print_exception(ValueError())
for bad in (5, None, ValueError):
    try:
        sys.print_exception(bad)
        print()
    except Exception as e:
        print(type(e).__name__, e.args)
