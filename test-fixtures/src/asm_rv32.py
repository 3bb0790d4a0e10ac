# Assembler functions for RV32IMC cores.
import micropython


@micropython.asm_rv32
def add(a0, a1):
    add(a0, a0, a1)


@micropython.asm_rv32
def count(a0) -> uint:
    li(a1, 0)
    label(LOOP)
    addi(a1, a1, 1)
    addi(a0, a0, -1)
    bne(a0, zero, LOOP)
    mv(a0, a1)


@micropython.asm_rv32
def multiply(a0, a1, a2, a3) -> int:
    mul(a0, a0, a1)
    div(a2, a0, a3)
    rem(a3, a0, a1)
    lw(a1, 4(a0))
    sw(a1, 0(a0))
    li(a2, 0x12345678)
    c_nop()


print(add, count, multiply)
