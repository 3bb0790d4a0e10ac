# break and continue out of try, except, finally and with inside loops; the loops' iterators are dropped rightly.
def log(*a):
    print(*a)
    return a[-1]


class Ctx:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        log('enter', self.n)
        return self.n

    def __exit__(self, *a):
        log('exit', self.n, a[0])


def break_try():
    for i in range(3):
        try:
            if i == 1:
                break
            log('body', i)
        finally:
            log('finally', i)
    else:
        log('else')
    return i


def continue_try():
    for i in [1, 2]:
        try:
            continue
        finally:
            log('finally', i)
    else:
        log('else')


def break_except():
    while True:
        try:
            raise ValueError
        except ValueError:
            break
        finally:
            log('finally')
    return 'out'


def continue_except():
    n = 0
    while n < 2:
        n += 1
        try:
            raise ValueError(n)
        except ValueError as e:
            log('except', e.args)
            continue
        log('never')
    return n


def break_in_finally():
    for i in range(3):
        try:
            raise ValueError('swallowed')
        finally:
            break
    return 'no exception', i


def continue_in_finally():
    for i in range(2):
        try:
            raise ValueError('swallowed')
        finally:
            log('again', i)
            continue
    return 'end'


def return_cancelled_by_break():
    for i in [1, 2]:
        try:
            return 'lost'
        finally:
            break
    return 'kept', i


def return_cancelled_by_continue():
    for i in [1, 2]:
        try:
            return 'lost'
        finally:
            continue
    return 'ran through', i


def break_with():
    for i in [1, 2]:
        with Ctx(i):
            break
    for i in [3, 4]:
        with Ctx(i):
            if i == 3:
                continue
            return 'returned', i


def deep():
    for i in range(2):
        for j in [10, 20]:
            try:
                with Ctx(j):
                    try:
                        if j == 20:
                            break
                        continue
                    finally:
                        log('inner', i, j)
            finally:
                log('outer', i, j)
        else:
            log('never')
    return i, j


def deep_return():
    for i in 'ab':
        for j in (k for k in 'xy'):
            try:
                for m in {1: 2}:
                    try:
                        with Ctx(m) as n:
                            return i, j, n
                    finally:
                        log('f1')
            finally:
                log('f2')


def loop_in_finally():
    try:
        return 'value'
    finally:
        for i in range(3):
            if i == 1:
                continue
            if i == 2:
                break
            log('loop', i)


def while_else():
    n = 0
    while n < 3:
        try:
            n += 1
            if n == 2:
                continue
        finally:
            log('n', n)
    else:
        return 'else'


for f in (break_try, continue_try, break_except, continue_except, break_in_finally, continue_in_finally, return_cancelled_by_break,
          return_cancelled_by_continue, break_with, deep, deep_return, loop_in_finally, while_else):
    print('-', f.__name__)
    print(f())
