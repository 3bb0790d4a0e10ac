# Doubles around the largest single-precision number: the last that rounds down to it and the first that does not.
largest = (3.4028234663852886e38, 3.4028235677973362e38)


def first_too_large():
    return 3.4028235677973366e38
