# A module two packages down.
value = 21


def double():
    return 2 * value
