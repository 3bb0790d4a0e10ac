# Ends in an uncaught exception: the traceback names each function with the line it was at, the outermost first.
def inner(n):
    x = n
    return 10 // x


def middle(n):
    try:
        return inner(n)
    finally:
        print('finally runs')


class C:
    def method(self, n):
        return middle(
            n
        )


print(C().method(5))
f = lambda n: C().method(n)
f(0)
print('not reached')
