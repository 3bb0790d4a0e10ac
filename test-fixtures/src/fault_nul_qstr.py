# Short texts with a NUL inside: qstrs that a search by C string comparison cannot tell apart.
names = ["a\x00b", "a\x00c", "a", "a\x00", "\x00", "\x00\x00"]


class Target:
    pass


setattr(Target, "a\x00b", 1)
setattr(Target, "a\x00c", 2)
print([getattr(Target, "a\x00" + c) for c in "bc"])
