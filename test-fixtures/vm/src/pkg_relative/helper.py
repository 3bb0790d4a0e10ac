# Imported by name and by relation.
print('running', __name__)


def helped():
    return 'helped by ' + __name__
