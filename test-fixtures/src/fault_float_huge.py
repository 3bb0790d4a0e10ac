# A double beyond the range of single precision, alone: a word of thirty-two bits cannot hold it.
def huge():
    return 1e100, 1.7976931348623157e308, 1e39
