print('decimal_inside begins')


def f():
    return (1, (2, 2.5e10))
