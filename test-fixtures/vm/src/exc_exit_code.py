# Ends in SystemExit with a number: nothing is printed for it and the number is the exit code.
import sys


def leave():
    try:
        sys.exit(7)
    finally:
        print('finally before leaving')


try:
    leave()
except SystemExit as e:
    print(repr(e), e.args, e.value if hasattr(e, 'value') else 'no value', e.code if hasattr(e, 'code') else 'no code')
for a in ((), (0,), (None,), ('text',), ([1],)):
    try:
        sys.exit(*a)
    except SystemExit as e:
        print(repr(e))
try:
    sys.exit(1, 2)
except TypeError as e:
    print(type(e).__name__, e.args)
try:
    leave()
except Exception:
    print('SystemExit is no Exception')
