# Ends in an uncaught exception inside an imported module: the traceback has lines of both files.
import sys

sys.path.append('lib_faulty')
try:
    import raises_late
except ValueError as e:
    sys.print_exception(e)
print('raises_late' in sys.modules)
import raises_in_function

raises_in_function.go(3)
