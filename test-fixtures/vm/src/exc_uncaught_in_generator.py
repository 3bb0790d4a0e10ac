# Ends in an uncaught exception inside a generator that a generator delegates to, while a list is made of it.
def low(n):
    for i in range(n):
        yield 10 // (2 - i)


def high():
    try:
        yield from low(5)
    finally:
        print('high ends')


class Walk:
    def __iter__(self):
        return high()


print(next(iter(Walk())))
print([v for v in Walk()])
