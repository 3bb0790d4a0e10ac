# Files with constants that a firmware may not know: floats, complex numbers and large integers.
for name in ('small', 'word32', 'word64', 'beyond64', 'around64', 'decimal', 'decimal_inside', 'imaginary'):
    try:
        m = __import__('lib_numbers.' + name, None, None, ['X'])
        print(name, getattr(m, 'X', None), getattr(m, 'Y', None))
    except Exception as e:
        print(name, type(e).__name__, e.args)

import sys

for name in ('word32', 'decimal', 'imaginary'):
    print(name, 'lib_numbers.' + name in sys.modules)
