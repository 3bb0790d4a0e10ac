# Complex constants with parts that are negative zero, infinite, not a number, beyond single precision or of seventeen digits.
values = [-2j, 1e400j, -1e400j, 1e100j, 0.30000000000000004j]


def folded():
    return 1e400 - 1e400j, 3 - 4j, -(1 + 2j), 0j * -1
