# Negative floats, which a sixty-four bit object word holds only after the sum is cut to its width.
in_tuple = (-1.0, -0.5, -3.4e38, -1e-10, (-2.25,))


def folded():
    return -1.5, 1.0 - 2.5, -0.25 * 3
