# The other half.
print('second starts')
try:
    import lib_cycle.first as f
except AttributeError as e:
    import sys

    print(e.args)
    f = sys.modules['lib_cycle.first']

seen = 'second sees value %s, later %s' % (hasattr(f, 'value'), hasattr(f, 'later'))
value = 2


def later():
    return f.later.__name__
