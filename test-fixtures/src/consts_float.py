# Floats that sixteen digits describe exactly: integers, halves, decimals, large, tiny and denormal ones, none negative.
values = [
    0.0, 1.0, 2.0, 0.5, 0.25, 1.5, 3.14159, 2.718281828459045, 0.1, 0.2, 0.7, 1e3, 1e10, 1e15, 1e16, 1e22,
    1e-3, 1e-5, 1e-10, 1e-30, 1e-37, 1.17549435e-38, 1e-40, 1.401298464324817e-45, 3.4e38, 1e38, 5e-324, 1e-310,
    100000.0, 123456.0, 1234567.0, 16777216.0, 16777217.0, 4294967296.0, 9007199254740992.0, 0.001, 0.0001, 0.00001,
]
in_tuple = (0.0, 1.0, 0.5, (1e10, (1e-10,)), 3.4e38)


def halves():
    return 0.5, 1.5, 2.5


print(values, in_tuple, halves())
