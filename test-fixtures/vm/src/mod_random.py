# random with a seed: getrandbits, randrange, randint, choice, random and uniform give a known row; errors.
import random

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


def row(f, n=6):
    return [f() for _ in range(n)]


for seed in (0, 1, 42, 2**31, -1):
    random.seed(seed)
    print(seed, row(lambda: random.getrandbits(8)), row(lambda: random.getrandbits(16), 3))
random.seed(7)
err(lambda: row(lambda: random.getrandbits(32), 4))
err(lambda: row(lambda: random.getrandbits(1), 10))
err(lambda: row(lambda: random.randrange(10)))
err(lambda: row(lambda: random.randrange(5, 8)))
err(lambda: row(lambda: random.randrange(0, 100, 10)))
err(lambda: row(lambda: random.randrange(10, 0, -3)))
err(lambda: row(lambda: random.randint(1, 6)))
err(lambda: row(lambda: random.randint(5, 5), 2))
err(lambda: row(lambda: random.choice('abcdef')))
err(lambda: row(lambda: random.choice([1, 2]), 4))
err(lambda: random.choice((7,)))
err(lambda: row(lambda: '%.4f' % random.random(), 4))
err(lambda: row(lambda: '%.4f' % random.uniform(10, 20), 3))
err(lambda: random.getrandbits(0))
err(lambda: random.getrandbits(33))
err(lambda: random.getrandbits(-1))
err(lambda: random.getrandbits('x'))
err(lambda: random.randrange(0))
err(lambda: random.randrange(5, 5))
err(lambda: random.randrange(5, 1))
err(lambda: random.randrange(1, 5, 0))
err(lambda: random.randrange(1.5))
err(lambda: random.randrange('x'))
err(lambda: random.randint(5, 1))
err(lambda: random.randint('a', 'b'))
err(lambda: random.choice([]))
err(lambda: random.choice(5))
err(lambda: random.choice({}))
err(lambda: random.uniform('a', 1))
err(lambda: random.seed('x'))
err(lambda: random.seed(1.5))
err(lambda: random.shuffle)
random.seed(123)
a = row(lambda: random.getrandbits(24), 50)
random.seed(123)
err(lambda: a == row(lambda: random.getrandbits(24), 50))
