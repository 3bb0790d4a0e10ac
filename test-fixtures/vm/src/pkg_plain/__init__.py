# A package that is imported in many ways.
print('running', __name__)
value = 'original'


def change():
    global value
    value = 'changed'
    return value
