# What is missing where there are no floats: types, modules, functions.
import builtins
import random
import time

for name in ('float', 'complex', 'int', 'round', 'pow', 'divmod', 'abs', 'sum', 'hash'):
    print('builtins', name, hasattr(builtins, name))
for name in ('math', 'cmath', 'random', 'struct', 'array'):
    try:
        print(__import__(name).__name__)
    except ImportError as e:
        print(name, e.args)
for name in ('random', 'uniform', 'randint', 'randrange', 'choice', 'getrandbits', 'seed'):
    print('random', name, hasattr(random, name))
for name in ('time', 'sleep', 'sleep_ms', 'ticks_ms', 'ticks_us'):
    print('time', name, hasattr(time, name))
try:
    print(float)
except NameError as e:
    print(e.args)
try:
    print(complex(1, 2))
except NameError as e:
    print(e.args)
import uctypes

print([name for name in ('FLOAT32', 'FLOAT64', 'UINT8', 'INT64', 'ARRAY') if hasattr(uctypes, name)])
