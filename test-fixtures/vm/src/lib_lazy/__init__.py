# A module that makes its attributes.
real = 'real'


def __getattr__(name):
    if name == 'refused':
        raise AttributeError('no ' + name)
    return 'made ' + name


def read():
    return real


def read_added():
    return added
