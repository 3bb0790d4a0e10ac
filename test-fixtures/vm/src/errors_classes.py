# Errors of making classes, bases, raising, matching, and what instances lack.
def err(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e.args)


class A:
    pass


class B:
    def __init__(self):
        return 1


class Len:
    def __len__(self):
        return 'x'


class Hash:
    def __hash__(self):
        return None


def raise_it(v):
    raise v


def match(v):
    try:
        1 // 0
    except v:
        return 'matched'


err(B)
for v in (5, 'x', None, A, A(), int, ValueError, ValueError('v'), (ValueError,)):
    err(lambda: raise_it(v))
    err(lambda: match(v))
err(lambda: type('X', (5,), {}))
err(lambda: type('X', (int, str), {}))
err(lambda: type('X', (type(len),), {}))
err(lambda: type('X', (A,), 5))
err(lambda: type(5, (), {}))
err(lambda: issubclass(5, A))
err(lambda: isinstance(5, 5))
err(lambda: len(Len()))
err(lambda: hash(Hash()))
err(lambda: len(A()))
err(lambda: A()[0])
err(lambda: A()())
err(lambda: A() + A())
err(lambda: A() < A())
err(lambda: -A())
err(lambda: iter(A()))
err(lambda: next(A()))
err(lambda: A().x)
err(lambda: A.x)
err(lambda: int(A()))
err(lambda: [0][A()])
err(lambda: A(1, 2).y)


def with_it(v):
    with v:
        pass


err(lambda: with_it(A()))
err(lambda: with_it(5))


async def await_it(v):
    await v


err(lambda: await_it(5).send(None))
err(lambda: await_it(A()).send(None))


def gen():
    yield 1


g = gen()
err(lambda: g.send(1))
err(lambda: g.throw(5))
err(lambda: raise_it(StopIteration(1)))
err(lambda: object.__new__(5))
err(lambda: object().x)
