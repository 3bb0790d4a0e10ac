# Assembler functions for the first Thumb instruction set, as ARMv6-M cores have it.
import micropython


@micropython.asm_thumb
def nothing():
    nop()


@micropython.asm_thumb
def add(r0, r1):
    add(r0, r0, r1)


@micropython.asm_thumb
def count(r0):
    mov(r1, 0)
    label(LOOP)
    add(r1, r1, 1)
    sub(r0, r0, 1)
    bne(LOOP)
    mov(r0, r1)


@micropython.asm_thumb
def pointer(r0, r1, r2, r3) -> int:
    lsl(r0, r0, 3)
    ldr(r1, [r1, 4])
    strb(r1, [r2, 0])
    and_(r0, r1)
    push({r4, r5})
    pop({r4, r5})
    data(2, 0x4770)
    align(4)


@micropython.asm_thumb
def as_bool(r0) -> bool:
    cmp(r0, 5)
    beq(SAME)
    mov(r0, 0)
    b(END)
    label(SAME)
    mov(r0, 1)
    label(END)


@micropython.asm_thumb
def as_object(r0) -> object:
    nop()


@micropython.asm_thumb
def as_uint(r0) -> uint:
    mvn(r0, r0)


print(add, count, pointer)
