# Exceptions of the program: attributes, __str__, several bases, and how they print with and without arguments.
import sys


class Plain(Exception):
    pass


class Attr(ValueError):
    def __init__(self, code):
        self.code = code


class Super(ValueError):
    def __init__(self, code):
        super().__init__('code', code)
        self.code = code


class Text(Exception):
    def __str__(self):
        return 'my own text'


class Repr(Exception):
    def __repr__(self):
        return 'my own repr'


class Mixin:
    def help(self):
        return 'help'


class Mixed(Mixin, KeyError):
    pass


class Deep(Super):
    pass


for make in (Plain, lambda: Plain(1), lambda: Plain(1, 'b'), lambda: Attr(7), lambda: Super(8), Text, lambda: Text(5), Repr, lambda: Repr(5), lambda: Mixed('m'), lambda: Deep(9)):
    try:
        raise make()
    except Exception as e:
        print(type(e).__name__, e.args, '|', str(e), '|', repr(e), '|', getattr(e, 'code', 'no code'))
        print(isinstance(e, ValueError), isinstance(e, LookupError), hasattr(e, 'help'))
        try:
            raise e
        except (KeyError, Plain):
            print('caught again')
        except Exception as f:
            print('caught', f is e)
try:
    raise Deep
except TypeError as e:
    print(type(e).__name__, e.args)
e = Plain('x')
e.more = 'attribute'
print(e.more, e.args)
del e.more
print(hasattr(e, 'more'))
try:
    raise Mixed('k')
except LookupError as e:
    print(e.help(), e.args)
sys.print_exception(Text())
sys.print_exception(Super(1))
