# Ends in SystemExit with a number above 255, raised in finally in place of another exception: eight bits of it are the exit code.
import sys

try:
    try:
        raise ValueError('replaced')
    finally:
        print('leaving')
        sys.exit(256 + 9)
except ValueError:
    print('never')
