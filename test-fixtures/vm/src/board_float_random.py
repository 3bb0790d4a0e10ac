# Differs on a float32 board: random and uniform with a seed.
import random

random.seed(5)
for _ in range(8):
    print(random.random(), random.uniform(-1, 1), random.uniform(0, 1e6))
print(random.getrandbits(16))
