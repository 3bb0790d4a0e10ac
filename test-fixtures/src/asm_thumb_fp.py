# Assembler functions with the floating-point instructions of ARMv7E-M cores.
import micropython


@micropython.asm_thumb
def floats(r0, r1):
    vldr(s0, [r0, 0])
    vldr(s1, [r1, 0])
    vadd(s2, s0, s1)
    vmul(s2, s2, s0)
    vsqrt(s2, s2)
    vcmp(s2, s0)
    vmrs(APSR_nzcv, FPSCR)
    vstr(s2, [r0, 0])


print(floats)
