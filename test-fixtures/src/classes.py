# Classes: inheritance, super(), properties, static and class methods, class-level code, nested and local classes.
class Shape:
    """A shape has a name and an area."""

    count = 0
    names = []

    def __init__(self, name):
        self.name = name
        Shape.count += 1
        self.names.append(name)

    def area(self):
        raise NotImplementedError

    def __repr__(self):
        return "<{} {:.2f}>".format(self.name, self.area())

    def __lt__(self, other):
        return self.area() < other.area()

    @staticmethod
    def unit():
        return "cm"

    @classmethod
    def made(cls):
        return cls.__name__, Shape.count

    @property
    def title(self):
        return self.name.upper()

    @title.setter
    def title(self, value):
        self.name = value.lower()


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side * self.side


class Named(Square):
    for _i in range(2):
        last = _i
    del _i

    class Meta:
        ordering = ("side",)

    def area(self):
        return super().area() + 1

    def __getattr__(self, name):
        return "no " + name

    def __call__(self, *args):
        return args

    def __len__(self):
        return self.side

    def __getitem__(self, i):
        return self.side * i

    def __contains__(self, x):
        return x == self.side


def local_class(base):
    class Local(base):
        tag = base.__name__

        def who(self):
            return self.tag, __class__ if False else None

    return Local


class Empty:
    pass


class WithNothingButText:
    "Only this text."


s = Square(3)
n = Named(4)
s.title = "BIG"
print(s, n, s.title, s.unit(), Named.made(), s < n, n.anything, n(1, 2), len(n), n[3], 4 in n)
print(local_class(Shape).tag, Named.Meta.ordering, Named.last, isinstance(n, Shape), issubclass(Square, Named))
