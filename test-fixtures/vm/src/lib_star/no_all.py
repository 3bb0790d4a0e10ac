# No __all__.
plain_value = 'theirs'
_hidden = 1


def function():
    return 'function of ' + __name__
