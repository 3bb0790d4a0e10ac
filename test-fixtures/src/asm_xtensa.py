# Assembler functions for Xtensa cores.
import micropython


@micropython.asm_xtensa
def add(a2, a3):
    add(a2, a2, a3)


@micropython.asm_xtensa
def count(a2) -> uint:
    movi(a3, 0)
    label(LOOP)
    addi(a3, a3, 1)
    addi(a2, a2, -1)
    bnez(a2, LOOP)
    mov(a2, a3)


@micropython.asm_xtensa
def memory(a2, a3):
    l32i(a4, a2, 4)
    l8ui(a5, a2, 1)
    l16ui(a6, a2, 2)
    s32i(a4, a3, 0)
    s8i(a5, a3, 4)
    s16i(a6, a3, 6)
    movi(a2, 0x12345)


print(add, count, memory)
