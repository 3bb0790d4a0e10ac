# Assembler functions for RV32 cores with the address generation extension; needs -march-flags=zba.
import micropython


@micropython.asm_rv32
def index(a0, a1):
    sh1add(a0, a1, a0)
    sh2add(a0, a1, a0)
    sh3add(a0, a1, a0)


print(index)
