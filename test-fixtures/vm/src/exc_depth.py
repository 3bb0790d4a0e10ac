# Exception handlers nested deeply, and recursion that never ends.
def nest(n):
    try:
        try:
            try:
                try:
                    try:
                        if n == 0:
                            raise KeyError('zero')
                        if n == 1:
                            raise IndexError('one')
                        if n == 2:
                            return 'returned'
                        1 // 0
                    except IndexError:
                        print('level 5')
                        raise ValueError('from five')
                    finally:
                        print('finally 5')
                except ValueError as e:
                    print('level 4', e.args)
                    n = 99
                    raise TypeError('from four')
                finally:
                    print('finally 4', n)
            except KeyError:
                print('level 3')
                return 'key'
        finally:
            print('finally 2', n)
    except (TypeError, ZeroDivisionError) as e:
        return 'level 1', type(e).__name__
    finally:
        print('finally 1')


for n in range(4):
    print(nest(n))


def forever(n):
    return forever(n + 1) + 1


try:
    forever(0)
except RuntimeError as e:
    print(type(e).__name__, e.args)


class Loop:
    def __repr__(self):
        return repr(self)

    def __getattr__(self, name):
        return getattr(self, name)


for f in (lambda: repr(Loop()), lambda: Loop().x):
    try:
        f()
    except RuntimeError as e:
        print(type(e).__name__, e.args)
print('still running')
