# Constant tuples: empty, one element, nested, and one that holds every kind of object.
empty = ()
single = (1,)
pair = (1, 2)
nested = (1, (2, (3, (4, (5, ())))))
kinds = (
    None, True, False, ..., 0, -1, 8192, 1 << 40, 0.5, 2j, "", "short", "a text that is longer than twenty-four characters",
    b"", b"bytes", b"\x00\xff", (), (1,), ("in", (b"side", (1.25,))),
)
same_again = (1, (2, (3, (4, (5, ())))))
of_texts = ("one", "two", "three", "a fourth text, long enough to be an object of its own")
of_empties = ((), ((), ()), "", b"")
table = (
    ("red", 0xFF0000, (255, 0, 0)),
    ("green", 0x00FF00, (0, 255, 0)),
    ("blue", 0x0000FF, (0, 0, 255)),
)


def lookup(name):
    for key, value, parts in table:
        if key == name:
            return value, parts
    return ()


print(empty, single, pair, nested, kinds, nested == same_again, of_texts, of_empties, lookup("green"))
