# Machine code of another length, behind which other code is aligned.
import micropython


@micropython.native
def product(a, b):
    return a * b + a // b


@micropython.viper
def inverted(a: int) -> int:
    return ~a
