# from module import *: all public names, underscore names, __all__, and names it overwrites.
plain_value = 'mine'
from lib_star.no_all import *

print(plain_value, function(), 'hidden' in globals(), '_hidden' in globals(), '__name__' in globals(), __name__)
from lib_star.with_all import *

print('listed' in globals(), '_listed' in globals(), 'unlisted' in globals())
from math import *

print(floor(2.5), 'pi' in globals(), 'sin' in globals())
try:
    from lib_star.bad_all import *
except Exception as e:
    print(type(e).__name__, e.args)
print('there' in globals())
try:
    from lib_star.not_there import *
except ImportError as e:
    print(type(e).__name__, e.args)
