# Modules that import each other: what each sees of the other, while it runs and afterwards.
from lib_cycle import first

print(first.seen, first.second.seen, first.later(), first.second.later())
try:
    from lib_cycle import third
except ImportError as e:
    print(type(e).__name__, e.args)
import sys

print('lib_cycle.third' in sys.modules, 'lib_cycle.fourth' in sys.modules)
