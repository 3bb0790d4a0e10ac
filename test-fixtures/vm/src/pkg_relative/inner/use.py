# Functions that import when they are called.
from .other import *


def same():
    from . import other
    from .other import other_value as v
    return other.other_value, v


def up():
    from .. import top
    from ..helper import helped
    return top, helped()


def up_two():
    from ..inner.other import other_value
    from .. import inner
    return other_value, inner.inner_value


def star_names():
    return 'other_value' in globals(), '_private' in globals()


def too_high():
    from .... import x


def missing():
    from .not_there import x


def missing_name():
    from .other import not_there


def sibling_as_top():
    import other
