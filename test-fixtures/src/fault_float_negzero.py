# The float zero with a minus sign: as the text -0 it would be an integer in C and lose the sign.
in_tuple = (-0.0, 0.0)


def folded():
    return -0.0, 0.0 * -1
