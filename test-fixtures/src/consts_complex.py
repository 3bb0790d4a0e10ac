# Complex constants with parts that sixteen digits describe exactly.
values = [1j, 2.5j, 0j, 1e10j, 100j, 0.125j]
in_tuple = (1j, 3.5j, (2j,))


def made():
    return 1 + 2j, 3.5 - 4j, 2j * 2j


print(values, in_tuple, made())
