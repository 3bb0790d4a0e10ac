# with: what __enter__ gives, what __exit__ gets, swallowing, errors inside both, several managers, and objects that are none.
def err(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e.args)


class Ctx:
    def __init__(self, name, swallow=False, on_enter=None, on_exit=None):
        self.name, self.swallow, self.on_enter, self.on_exit = name, swallow, on_enter, on_exit

    def __enter__(self):
        print('enter', self.name)
        if self.on_enter:
            raise self.on_enter
        return self.name

    def __exit__(self, t, v, tb):
        print('exit', self.name, t, repr(v), tb)
        if self.on_exit:
            raise self.on_exit
        return self.swallow


def plain():
    with Ctx('a') as x:
        return x


def raising(swallow):
    with Ctx('a', swallow):
        raise ValueError('body')
    return 'swallowed'


def several():
    with Ctx('a') as a, Ctx('b', True) as b, Ctx('c') as c:
        print(a, b, c)
        raise KeyError('k')
    return 'on'


def enter_fails():
    with Ctx('a'), Ctx('b', on_enter=ValueError('enter')):
        print('never')


def exit_fails():
    with Ctx('a', on_exit=ValueError('exit')):
        pass


def exit_fails_while_raising():
    with Ctx('a', on_exit=ValueError('exit')):
        raise KeyError('body')


def exit_fails_while_returning():
    with Ctx('a', on_exit=ValueError('exit')):
        return 'lost'


def swallow_system_exit():
    with Ctx('a', True):
        raise SystemExit(3)
    return 'still here'


def true_without_exception():
    with Ctx('a', True):
        pass
    return 'end'


def target():
    class T:
        pass
    t, l = T(), [0]
    with Ctx('attr') as t.x, Ctx('item') as l[0], Ctx('pq') as (p, q):
        return t.x, l[0], p, q


def nested_functions():
    def inner():
        with Ctx('inner'):
            raise ValueError('deep')
    with Ctx('outer', True):
        inner()
    return 'fine'


def in_loop():
    for i in range(2):
        with Ctx(i, True):
            raise ValueError(i)


for f in (plain, lambda: raising(False), lambda: raising(True), lambda: raising(1), lambda: raising([]), several, enter_fails, exit_fails,
          exit_fails_while_raising, exit_fails_while_returning, swallow_system_exit, true_without_exception, target, nested_functions, in_loop):
    print('-')
    err(f)


class NoExit:
    def __enter__(self):
        print('entered')


class NoEnter:
    def __exit__(self, *a):
        print('exited')


class OnInstance:
    def __init__(self):
        self.__enter__ = lambda: 'instance enter'
        self.__exit__ = lambda *a: print('instance exit')


class FewArgs:
    def __enter__(self):
        return 1

    def __exit__(self):
        pass


def use(o):
    with o as v:
        return v


for o in (5, None, NoExit(), NoEnter(), OnInstance(), FewArgs(), Ctx):
    err(lambda: use(o))
