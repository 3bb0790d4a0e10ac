# Wants a name that is not there yet.
print('third starts')
from lib_cycle.fourth import y

x = 1
