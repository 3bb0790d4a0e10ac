# How objects without a text of their own show where they are: only functions with 0x.
import io


class Plain:
    def method(self):
        pass


def function():
    pass


def generator():
    yield 1


def shape(value, behind):
    text = repr(value)
    if behind not in text:
        print(text)
        return
    at = text.index(behind) + len(behind)
    print(text[:at], text[at : at + 2] == "0x")


plain = Plain()
shape(plain, "<Plain object at ")
shape(plain.method, "<bound_method ")
shape(function, "<function function at ")
shape(generator(), "<generator object 'generator' at ")
shape(io.StringIO(), "<io.StringIO ")
