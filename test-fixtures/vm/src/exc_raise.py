# raise: classes, instances, re-raise, from, nothing to re-raise, things that are no exceptions.
def err(f, *a):
    try:
        print(f(*a))
    except BaseException as e:
        print(type(e).__name__, e.args)


def throw(e):
    raise e


class Mine(Exception):
    pass


class Init(Exception):
    def __init__(self, a):
        super().__init__(a, 'extra')


for e in (ValueError, ValueError('x'), ValueError(1, 2), Mine, Mine('m'), Init('a'), BaseException('b'), StopIteration, StopIteration(5), GeneratorExit):
    err(throw, e)
for e in (5, 'text', None, int, object, object(), Init, [], len, (ValueError, 'x')):
    err(throw, e)


def again():
    try:
        raise KeyError('once')
    except KeyError:
        raise


def again_nested():
    try:
        raise KeyError('outer')
    except KeyError:
        try:
            raise ValueError('inner')
        except ValueError:
            pass
        raise


def nothing_active():
    raise


def in_function():
    try:
        raise KeyError('k')
    except KeyError:
        nothing_active()


def from_other():
    try:
        raise KeyError('k')
    except KeyError as e:
        raise ValueError('v') from e


def from_none():
    raise ValueError('v') from None


def from_wrong():
    raise ValueError('v') from 5


for f in (again, again_nested, nothing_active, in_function, from_other, from_none, from_wrong):
    err(f)


def same_object():
    e = ValueError('one')
    try:
        raise e
    except ValueError as f:
        return e is f


err(same_object)
