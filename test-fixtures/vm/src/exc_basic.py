# try/except/else: which clause matches, order, tuples of classes, the name bound and deleted after the clause.
def err(f):
    try:
        print(f())
    except Exception as e:
        print('outer', type(e).__name__, e.args)


def classify(exc):
    try:
        if exc:
            raise exc
    except (KeyError, IndexError) as e:
        return 'lookup', e.args
    except ValueError:
        return 'value'
    except ArithmeticError as e:
        return 'arithmetic', type(e).__name__
    except:
        return 'bare'
    else:
        return 'nothing raised'


for exc in (None, KeyError('k'), IndexError(1, 2), ValueError('v'), ZeroDivisionError, OverflowError('o'), UnicodeError('u'), TypeError('t'), SystemExit(3), KeyboardInterrupt, Exception):
    print(classify(exc))


def name_gone():
    try:
        raise ValueError('x')
    except ValueError as e:
        pass
    return e


err(name_gone)


def name_shadows():
    e = 'before'
    try:
        raise ValueError('x')
    except ValueError as e:
        print(repr(e))
    return e


err(name_shadows)


def not_a_class():
    try:
        raise ValueError('x')
    except 5:
        return 'five'


err(not_a_class)


def not_all_classes():
    try:
        raise ValueError('x')
    except (KeyError, 'text'):
        return 'text'


err(not_all_classes)


def not_an_exception_class():
    try:
        raise ValueError('x')
    except int:
        return 'int'


err(not_an_exception_class)


def unmatched_not_evaluated():
    try:
        return 'fine'
    except undefined_class:
        return 'never'


err(unmatched_not_evaluated)


def in_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        [][1]


err(in_handler)


def in_else():
    try:
        pass
    except ValueError:
        return 'wrong'
    else:
        raise ValueError('from else')


err(in_else)


def nested():
    try:
        try:
            raise KeyError('inner')
        except IndexError:
            return 'wrong'
    except KeyError as e:
        return 'right', e.args


err(nested)
