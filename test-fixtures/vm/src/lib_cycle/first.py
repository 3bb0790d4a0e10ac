# Half of a cycle.
print('first starts')
value = 1
from lib_cycle import second

seen = 'first sees %s' % hasattr(second, 'value')


def later():
    return second.value
