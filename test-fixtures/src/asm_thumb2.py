# Assembler functions with the instructions that ARMv7-M adds: wide moves, table jumps, division, exclusive access.
import micropython


@micropython.asm_thumb
def wide(r0):
    movw(r1, 0x1234)
    movt(r1, 0x5678)
    movwt(r2, 0xDEADBEEF)
    add(r0, r0, r1)
    clz(r0, r0)
    rbit(r0, r0)


@micropython.asm_thumb
def divide(r0, r1) -> int:
    sdiv(r2, r0, r1)
    udiv(r0, r2, r1)
    mrs(r3, IPSR)


@micropython.asm_thumb
def exclusive(r0):
    ldrex(r1, [r0, 0])
    add(r1, r1, 1)
    strex(r2, r1, [r0, 0])
    ite(eq)
    mov(r0, 1)
    mov(r0, 0)


print(wide, divide, exclusive)
