# Infinity, which a literal too large for a double means.
infinite = 1e400


def both():
    return 1e400, -1e400, (1e999, 1.0)
