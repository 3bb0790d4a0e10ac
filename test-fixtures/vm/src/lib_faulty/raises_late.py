# Raises in the middle of being imported.
value = 1


def check():
    raise ValueError('while being imported')


check()
