# Functions with every kind of parameter, and calls with every kind of argument.
def none():
    return 0


def positional(a, b, c):
    return a + b + c


def defaults(a, b=2, c=3):
    return a, b, c


def star(*args):
    return args


def keywords(**kwargs):
    return sorted(kwargs.items())


def kwonly(*, x, y=5):
    return x, y


def after_star(a, *args, k, d=1, **rest):
    return a, args, k, d, sorted(rest.items())


def everything(a, b=1, *args, c, d=4, **kwargs):
    return a, b, args, c, d, sorted(kwargs.items())


def annotated(a: int, b: "text" = 1) -> None:
    return a, b


lambda_plain = lambda: 1
lambda_args = lambda a, b=2, *c, **d: (a, b, c, d)

print(none(), positional(1, 2, 3), defaults(1), defaults(1, c=9), star(), star(1, 2))
print(keywords(p=1, q=2), kwonly(x=1), kwonly(y=2, x=3), after_star(1, 2, 3, k=4, z=5))
print(everything(1, 2, 3, c=4, e=5), everything(*(1, 2), **{"c": 3}), annotated(1))
print(lambda_plain(), lambda_args(1, 3, 4))
