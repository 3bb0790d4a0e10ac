# finally: after falling through, returning, raising, breaking and continuing; and what a finally changes itself.
def err(f, *a):
    try:
        print(f(*a))
    except BaseException as e:
        print(type(e).__name__, e.args)


def fall():
    try:
        print('body')
    finally:
        print('finally')
    return 'after'


def returns():
    try:
        return 'body'
    finally:
        print('finally')


def raises():
    try:
        raise ValueError('body')
    finally:
        print('finally')


def override_return():
    try:
        return 'body'
    finally:
        return 'finally'


def override_raise():
    try:
        raise ValueError('lost')
    finally:
        return 'finally'


def raise_over_return():
    try:
        return 'lost'
    finally:
        raise KeyError('finally')


def raise_over_raise():
    try:
        raise ValueError('lost')
    finally:
        raise KeyError('finally')


def except_finally():
    try:
        raise ValueError('x')
    except ValueError:
        print('except')
        raise KeyError('from except')
    else:
        print('no')
    finally:
        print('finally')


def else_finally():
    try:
        pass
    except ValueError:
        print('no')
    else:
        return 'else'
    finally:
        print('finally')


def value_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


def nested():
    try:
        try:
            return 'inner'
        finally:
            print('first')
    finally:
        print('second')


def nested_override():
    try:
        try:
            raise ValueError('v')
        finally:
            return 'inner finally'
    finally:
        print('outer finally')


def inside_except():
    try:
        raise ValueError('v')
    except ValueError as e:
        try:
            return 'from except'
        finally:
            print('finally in except', e.args)
    finally:
        print('last')


def try_in_finally():
    try:
        return 'value'
    finally:
        try:
            raise KeyError('handled')
        except KeyError:
            print('handled in finally')


def reraise_after():
    try:
        raise ValueError('v')
    finally:
        try:
            raise KeyError('k')
        except KeyError:
            pass


for f in (fall, returns, raises, override_return, override_raise, raise_over_return, raise_over_raise, except_finally, else_finally, value_kept, nested, nested_override, inside_except, try_in_finally, reraise_after):
    print('-', f.__name__)
    err(f)
