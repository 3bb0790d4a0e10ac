# Viper functions: machine integers, pointers of each width, casts, typed returns, loops, calls to objects.
import micropython


@micropython.viper
def add(a: int, b: int) -> int:
    return a + b


@micropython.viper
def unsigned(a: uint, b: uint) -> uint:
    return (a * b) & (a ^ b)


@micropython.viper
def checksum(data: ptr8, n: int) -> int:
    total = 0
    for i in range(n):
        total = (total + data[i]) & 0xFF
    return total


@micropython.viper
def fill(data: ptr16, words: ptr32, n: int):
    i = 0
    while i < n:
        data[i] = i * 3
        words[i] = data[i] << 4
        i += 1


@micropython.viper
def is_positive(x: int) -> bool:
    return x > 0


@micropython.viper
def objects(x, y: object) -> object:
    z = [x, y]
    return z


@micropython.viper
def mixed(a: int, o):
    print("viper", a, o, "a text constant that is longer than the limit")
    return o


@micropython.viper
def casts(o) -> int:
    buf = ptr8(o)
    n = int(len(o))
    return int(buf[0]) + n


print(add(1, 2), unsigned(3, 5), checksum(b"\x01\x02\xff", 3), is_positive(-1), objects(1, 2), casts(b"AB"))
fill(bytearray(8), bytearray(16), 4)
mixed(7, None)
