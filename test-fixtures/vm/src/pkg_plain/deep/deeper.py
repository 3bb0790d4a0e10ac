# Two levels down.
print('running', __name__)


def where():
    return __name__
