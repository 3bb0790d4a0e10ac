# Wants a name of third.
print('fourth starts')
from lib_cycle.third import x

y = 2
