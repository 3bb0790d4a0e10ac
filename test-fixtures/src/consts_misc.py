# The constants with a code of their own: Ellipsis, None, True, False; const() names; text that equals a static qstr.
from micropython import const

PUBLIC = const(10)
_PRIVATE = const(0x2000)
_SHIFTED = const(1 << 12 | 3)
_TEXT = const("a constant text that is not short at all")
_TUPLE = const((1, 2, 3))


def use():
    return PUBLIC, _PRIVATE, _SHIFTED, _TEXT, _TUPLE, ..., None, True, False


def static_names(o):
    return o.append, o.keys, o.zip, "zip", "utf-8", "<module>", "<lambda>"


if 0:
    print("never compiled")
if PUBLIC == 10:
    print(use())
while False:
    pass
assert PUBLIC
