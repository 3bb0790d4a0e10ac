# A module runs once; failing modules leave no trace and run again; sys.path decides; __init__ may be missing.
import sys

import lib_once.counted
import lib_once.counted
from lib_once import counted

print(counted.runs, type(lib_once), hasattr(lib_once, '__file__'))
counted.runs.append('kept')
del sys.modules['lib_once.counted']
import lib_once.counted as again

print(again.runs, again is counted, counted.runs)
for _ in range(2):
    try:
        import lib_once.fails
    except RuntimeError as e:
        print(type(e).__name__, e.args, 'lib_once.fails' in sys.modules)
try:
    import counted
except ImportError as e:
    print(type(e).__name__, e.args)
sys.path.append('lib_once')
import counted as top

print(top.__name__, top.runs, top is again)
saved = sys.path[:]
sys.path[:] = []
try:
    import lib_once.other
except ImportError as e:
    print(type(e).__name__, e.args)
try:
    import errno

    print('built-in modules need no path')
finally:
    sys.path[:] = saved
import lib_once.other

print(lib_once.other.__file__)
try:
    import lib_once.exits
except SystemExit as e:
    print(type(e).__name__, e.args)
