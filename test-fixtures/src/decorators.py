# Decorators on functions, methods and classes, with and without arguments, stacked.
registry = []


def register(f):
    registry.append(f)
    return f


def tagged(tag, *more, sep="-"):
    def decorate(f):
        def wrapper(*args, **kwargs):
            return (sep.join((tag,) + more), f(*args, **kwargs))

        return wrapper

    return decorate


@register
def plain():
    return 1


@tagged("one", "two", sep="+")
@register
def stacked(a, b=2):
    return a, b


@register
class Decorated:
    @register
    def method(self):
        return "method"

    @property
    def value(self):
        return 7


print(plain(), stacked(1), len(registry), Decorated().method(), Decorated().value)
