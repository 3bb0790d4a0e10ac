# With statements: as targets, several managers, leaving by return, break, continue and exception, swallowing.
class Manager:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__)
        return self.swallow


def plain():
    with Manager("plain"):
        print("inside")


def several():
    with Manager("a") as a, Manager("b") as b, Manager("c"):
        return a.name + b.name


def in_loop():
    for i in range(4):
        with Manager(i) as m:
            if i == 0:
                continue
            if i == 2:
                break
            print("body", m.name)
    return i


def swallowing():
    with Manager("swallow", True):
        raise ValueError("gone")
    return "went on"


def passing_on():
    try:
        with Manager("outer"):
            with Manager("inner"):
                raise KeyError("through")
    except KeyError as e:
        return e.args


def into(target):
    with Manager("target") as target.attribute, Manager("item") as (target.items[0]):
        return target


class Target:
    items = [None]


plain()
print(several(), in_loop(), swallowing(), passing_on(), into(Target).items[0].name)
