# Integers of 63 bits and far beyond, with both signs and with digits of zero inside; only an mpz target can hold them.
edge = [
    0x7FFFFFFFFFFFFFFF, 0x8000000000000000, -0x8000000000000000, -0x8000000000000001,
    0xFFFFFFFFFFFFFFFF, 0x10000000000000000, -0x10000000000000000,
]
huge = 1 << 200
huge_minus = -(1 << 200)
sparse = 0x1_0000_0000_0000_0000_0001
all_ones = (1 << 128) - 1
decimal = 123456789012345678901234567890123456789012345678901234567890
in_tuple = (1 << 64, -(1 << 64), (1 << 100, (1 << 131) + 7), 10**40)


def folded():
    return 1 << 64, 3**70, -(5**60), (1 << 96) ^ 0xFFFF


print(edge, huge, huge_minus, sparse, all_ones, decimal, in_tuple, folded())
