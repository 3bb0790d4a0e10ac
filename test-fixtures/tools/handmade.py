#!/usr/bin/env python3
"""Writes the .mpy files that no compiler makes: mpy/handmade/ and mpy/malformed/. Each is put together byte by byte below.

Usage: handmade.py [--check]     (--check only says whether the files on disk are the ones this script writes)
"""

import os
import struct
import sys

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

BYTECODE, NATIVE_PY, VIPER, ASM = range(4)
GENERATOR, RELOC, RODATA, BSS = 0x01, 0x10, 0x20, 0x40
X64, ARMV6M, ARMV7M, XTENSAWIN, RV32IMC, RV64IMC, DEBUG = 2, 4, 5, 10, 11, 12, 13
LOAD_CONST_NONE, RETURN_VALUE = 0x51, 0x63


def uint(v, pad=0):
    """7-bit groups, most significant first; `pad` puts that many needless leading groups in front."""
    out = [v & 0x7F]
    v >>= 7
    while v:
        out.insert(0, 0x80 | v & 0x7F)
        v >>= 7
    return bytes([0x80] * pad + out)


def header(arch=0, sub=None, bits=31, magic=b"M", version=6, flags=None):
    if sub is None:
        sub = 3 if arch else 0
    feature = arch << 2 | sub | (0x40 if flags is not None else 0)
    return magic + bytes([version, feature, bits]) + (uint(flags) if flags is not None else b"")


def qstr(s):
    if isinstance(s, int):
        return uint(s << 1 | 1)
    b = s if isinstance(s, bytes) else s.encode()
    return uint(len(b) << 1) + b + b"\0"


def obj(o):
    if o is FUN_TABLE:
        return b"\0"
    if o is None or o is False or o is True or o is Ellipsis:
        return bytes([{None: 1, False: 2, True: 3, Ellipsis: 4}[o]])
    if isinstance(o, tuple):
        return b"\x0a" + uint(len(o)) + b"".join(map(obj, o))
    if isinstance(o, str):
        b = o.encode()
        return b"\5" + uint(len(b)) + b + b"\0"
    if isinstance(o, bytes):
        return b"\6" + uint(len(o)) + o + b"\0"
    code, text = {int: (7, str), float: (8, repr), complex: (9, repr)}[type(o)]
    b = text(o).encode()
    return bytes([code]) + uint(len(b)) + b


FUN_TABLE = object()


def tables(qstrs, objs=(), pad=0):
    return uint(len(qstrs), pad) + uint(len(objs), pad) + b"".join(map(qstr, qstrs)) + b"".join(map(obj, objs))


def raw(kind, data, children=None, tail=b"", after=b"", pad=0):
    """A raw code: `tail` follows the code (offsets, flags, rodata), then the children, then `after` (relocations)."""
    out = uint(len(data) << 3 | (children is not None) << 2 | kind, pad) + data + tail
    if children is not None:
        out += uint(len(children)) + b"".join(children)
    return out + after


def prelude(state=1, exc=0, flags=0, args=0, kwonly=0, defaults=0, info=b"\0", cells=b""):
    s, e, f, a, k, d = state - 1, exc, flags, args, kwonly, defaults
    first = (s & 0xF) << 3 | (e & 1) << 2 | a & 3
    s, e, a = s >> 4, e >> 1, a >> 2
    sig = [first]
    while s or e or f or a or k or d:
        sig[-1] |= 0x80
        sig.append((f & 1) << 6 | (s & 3) << 4 | (k & 1) << 3 | (a & 1) << 2 | (e & 1) << 1 | d & 1)
        s, e, f, a, k, d = s >> 2, e >> 1, f >> 1, a >> 1, k >> 1, d >> 1
    i, c, size = len(info), len(cells), []
    while True:
        z = (i & 0x3F) << 1 | c & 1
        i, c = i >> 6, c >> 1
        size.append(z | (0x80 if i or c else 0))
        if not (i or c):
            break
    return bytes(sig) + bytes(size) + info + cells


NOTHING = prelude() + bytes([LOAD_CONST_NONE, RETURN_VALUE])
MODULE = 7  # static qstr <module>

# Relocations: (op, has address, address, has count, count). Word addresses count words; section 0 is text, 1 is rodata.
def reloc(kind, section=None, word=0, count=None):
    op = kind << 1 | (section is not None)
    out = bytes([op])
    if section is not None:
        out += uint(word << 1 | section)
    if kind <= 5 and kind & 1:
        out += uint(count)
    return out


ALL_RELOCS = b"".join(
    (
        reloc(0, 0, 2),  # one word of text += text
        reloc(1, 0, 3, 2),  # two words of text += text
        reloc(2, 0, 5),  # += rodata
        reloc(3, 0, 6, 2),
        reloc(4, 0, 8),  # += bss
        reloc(5, 0, 9, 2),
        reloc(6),  # the next word += qstr table
        reloc(7),  # += object table
        reloc(8),  # += function table
        reloc(9),  # += its first entry
        reloc(9 + 62, 0, 15),  # += a later entry
        reloc(0, 1, 0),  # rodata words
        reloc(3, 1, 1, 2),
        reloc(4),
    )
)
TEXT = struct.pack("<16I", *(0x46C04770 + i for i in range(16)))
RODATA_BYTES = struct.pack("<6I", *(4 * i for i in range(6)))


def natmod(relocs, name="natmod.mpy", arch=ARMV7M):
    tail = uint(RELOC | RODATA | BSS) + uint(len(RODATA_BYTES)) + uint(100) + RODATA_BYTES
    return header(arch) + tables([name, "add", "value_of_natmod"]) + raw(VIPER, TEXT, tail=tail, after=relocs)


def every_opcode():
    code = b""
    for op in range(0x10, 0x1D):
        code += bytes([op, op & 3 and 1])
    for op in (0x20, 0x21):
        code += bytes([op, 1, 2])
    for value in (-17, 48, -64, -65, 63, 64, 8191, -8192, 8192, -8193, 2**30 - 1, -(2**30)):
        groups = [value & 0x7F]
        value >>= 7
        while value not in (0, -1):
            groups.insert(0, 0x80 | value & 0x7F)
            value >>= 7
        if value == -1 and not groups[0] & 0x40:
            groups.insert(0, 0xFF)
        elif value == 0 and groups[0] & 0x40:
            groups.insert(0, 0x80)
        code += b"\x22" + bytes(groups)
    for op in list(range(0x23, 0x30)) + list(range(0x30, 0x38)):
        code += bytes([op]) + (b"\0" if op in (0x32, 0x33) else b"\1")
    code += b"\x24\x81\x00" + b"\x2f\x82\x05"
    for op in (0x40, 0x42, 0x43, 0x44):  # signed jumps: short forward and back, long forward and back
        extra = b"\1" if op == 0x40 else b""
        for offset in (0, 63, -64):
            code += bytes([op, offset + 0x40]) + extra
        for offset in (64, 1000, -1000):
            v = offset + 0x4000
            code += bytes([op, 0x80 | v & 0x7F, v >> 7]) + extra
    for op in range(0x45, 0x4C):  # unsigned jumps
        code += bytes([op, 0, op, 127, op, 0x80, 1, op, 0xFF, 0xFF])
    code += bytes(range(0x50, 0x60)) + bytes(range(0x62, 0x6A))
    code += bytes(range(0x70, 0xD4)) + bytes(range(0xD7, 0xFA))
    child = prelude(args=1, info=b"\1\2") + bytes([0xB0, RETURN_VALUE])
    return (
        header()
        + tables(["every_opcode.py", "child", "x", MODULE], [1 << 40, "a text that is longer than twenty-four characters"])
        + raw(BYTECODE, prelude(state=40, exc=2, info=b"\3") + code + bytes([LOAD_CONST_NONE, RETURN_VALUE]), [raw(BYTECODE, child)] * 2)
    )


def unused_opcodes():
    code = b""
    for op in list(range(0x02, 0x10)) + [0x6A, 0x6F] + [0xD4, 0xD5, 0xD6] + list(range(0xFA, 0x100)):
        code += bytes([op])
    code += bytes([0x00, 0, 0x01, 0, 0x60, 0, 0x61, 0])  # with the extra byte
    code += bytes([0x1D, 0, 0x1F, 0, 0x38, 0, 0x3F, 0, 0x41, 0x40, 0, 0x4C, 0, 0x4F, 0x80, 1])
    return header() + tables(["unused_opcodes.py", MODULE]) + raw(BYTECODE, prelude(info=b"\1") + code)


def objects():
    deep = ()
    for i in range(40):
        deep = (i, deep)
    objs = [
        None, False, True, ..., "", "short", "x" * 24, "x" * 25, "ä" * 24, "ä" * 25, b"", b"\0", b"\xff" * 20, 0, -1, 8191, 8192, -8192,
        -8193, 10**30, -(10**30), 0.0, 1.5, 1e-5, 123456789.0, 1j, 2.5j, (), ((),), (None, ...), deep, tuple(range(200)),
    ]
    return with_objects("objects.py", objs)


def with_objects(name, objs):
    return header() + tables([name, MODULE], objs) + raw(BYTECODE, prelude(info=b"\1") + bytes([0x23, 3, 0x59, LOAD_CONST_NONE, RETURN_VALUE]))


def preludes():
    """Functions whose preludes hold large numbers: many states, exceptions, cells, arguments of each kind, every flag."""
    names = ["preludes.py", "f"] + ["arg%d" % i for i in range(200)] + [MODULE]
    shapes = [
        dict(state=16), dict(state=17), dict(state=64), dict(state=65), dict(state=1000), dict(exc=1), dict(exc=2), dict(exc=9),
        dict(state=300, cells=bytes(range(7))), dict(state=300, cells=bytes(range(130))),
        dict(state=9, args=3), dict(state=9, args=4), dict(state=90, args=70), dict(state=200, args=100, kwonly=50, defaults=40),
        dict(state=4, flags=0x01), dict(state=4, flags=0x02, kwonly=1), dict(state=4, flags=0x04), dict(state=4, flags=0x08), dict(state=9, flags=0x0F, args=2, kwonly=2, defaults=1),
        dict(info=b"\1" + bytes([0x21] * 61)), dict(info=b"\1" + bytes([0x21] * 62)), dict(info=b"\1" + bytes([0x80 | 0x7F, 0xFF] * 40)),
    ]
    children = []
    for s in shapes:
        n = s.get("args", 0) + s.get("kwonly", 0)
        s.setdefault("info", b"\1" + b"".join(uint(2 + i) for i in range(n)) + b"\x24\x42")
        children.append(raw(BYTECODE, prelude(**s) + bytes([LOAD_CONST_NONE, RETURN_VALUE])))
    code = b"".join(b"\x32" + uint(i) + b"\x59" for i in range(len(children))) + bytes([LOAD_CONST_NONE, RETURN_VALUE])
    return header() + tables(names) + raw(BYTECODE, prelude(info=uint(len(names) - 1)) + code, children)


def deep_children(levels):
    rc = raw(BYTECODE, NOTHING)
    for _ in range(levels):
        rc = raw(BYTECODE, prelude(info=b"\1") + b"\x32\0" + bytes([RETURN_VALUE]), [rc])
    return header() + tables(["deep.py", "f"]) + rc


def native_without_emitter(arch, name, word):
    """What a native module is without relocations: viper code, an asm function and a native function with its prelude."""
    asm = raw(ASM, TEXT[:8], tail=uint(0) + uint(2) + uint(3))
    viper = raw(VIPER, TEXT[:20], tail=uint(0))
    machine = struct.pack("<" + word, 0) + TEXT[:16]
    native = raw(NATIVE_PY, machine + prelude(state=3, args=1, info=b"\1\2"), tail=uint(len(machine)))
    generator = struct.pack("<" + word * 2, 1, 16) + TEXT[:24]
    gen = raw(NATIVE_PY, generator + prelude(state=3, flags=GENERATOR, info=b"\1"), [raw(BYTECODE, NOTHING)], tail=uint(len(generator)))
    code = b"\x32\0\x59\x32\1\x59\x32\2\x59\x32\3\x59" + bytes([LOAD_CONST_NONE, RETURN_VALUE])
    return header(arch) + tables([name + ".py", "f", "x", MODULE], [FUN_TABLE]) + raw(BYTECODE, prelude(info=b"\3") + code, [asm, viper, native, gen])


def viper_children_then_relocations():
    """Children and relocations in one raw code, in the order that the runtime reads them: children first."""
    child = raw(VIPER, TEXT[:12], tail=uint(0))
    tail = uint(RELOC | RODATA) + uint(8) + RODATA_BYTES[:8]
    return header(ARMV7M) + tables(["viper_children.py", "f"], [FUN_TABLE]) + raw(VIPER, TEXT, [child, raw(BYTECODE, NOTHING)], tail=tail, after=reloc(2, 0, 1) + reloc(8) + b"\xff")


def read(path):
    with open(os.path.join(HERE, "mpy", path), "rb") as f:
        return f.read()


def pybricks():
    """Several modules in one block: size, name, bytes, one after the other; no end mark."""
    out = b""
    for name, path in (("__main__", "bytecode/main.mpy"), ("pkg.a.b", "bytecode/pkg/a/b.mpy"), ("operators", "bytecode/operators.mpy")):
        data = read(path)
        out += struct.pack("<I", len(data)) + name.encode() + b"\0" + data
    return out


def simple(name=b"m.py", h=None, objs=(), code=NOTHING, more=()):
    return (header() if h is None else h) + tables([name, *more], objs) + raw(BYTECODE, code)


def handmade():
    yield "natmod_all_relocations.mpy", natmod(ALL_RELOCS + b"\xff")
    yield "natmod_ended_by_eof.mpy", natmod(ALL_RELOCS)
    yield "natmod_x64.mpy", natmod(reloc(0, 0, 1) + reloc(8) + b"\xff", "build/native_x64.mpy", X64)
    yield "natmod_text_only.mpy", header(XTENSAWIN) + tables(["plain.mpy", "f"]) + raw(VIPER, TEXT, tail=uint(0))
    yield "natmod_bss_only.mpy", header(RV32IMC) + tables(["bss.mpy"]) + raw(VIPER, TEXT, tail=uint(BSS) + uint(4096))
    yield "natmod_rodata_only.mpy", header(ARMV6M) + tables(["rodata.mpy"]) + raw(VIPER, TEXT, tail=uint(RODATA) + uint(24) + RODATA_BYTES)
    yield "viper_children_then_relocations.mpy", viper_children_then_relocations()
    yield "every_opcode.mpy", every_opcode()
    yield "unused_opcodes.mpy", unused_opcodes()
    yield "objects.mpy", objects()
    # No compiler writes a complex number with two parts, and the runtime does not read one; the stock tool does.
    yield "complex_with_two_parts.mpy", with_objects("complex_with_two_parts.py", [1.5 + 2j, -0.5 + 0.25j, 3 - 4j, (1 + 1j,)])
    yield "preludes.mpy", preludes()
    yield "deep_children.mpy", deep_children(12)
    yield "native_rv64.mpy", native_without_emitter(RV64IMC, "native_rv64", "Q")
    yield "native_debug.mpy", native_without_emitter(DEBUG, "native_debug", "I")
    yield "native_unknown_arch.mpy", native_without_emitter(14, "native_unknown_arch", "I")
    yield "arch_flags_zero.mpy", header(RV32IMC, flags=0) + tables(["flags.py"]) + raw(BYTECODE, NOTHING)
    yield "arch_flags_large.mpy", header(RV32IMC, flags=0x12345) + tables(["flags.py"]) + raw(BYTECODE, NOTHING)
    yield "not_canonical.mpy", header() + tables(["not_canonical.py", MODULE], ["a text that is longer than twenty-four characters"], pad=2) + raw(BYTECODE, prelude(info=b"\x80\x01") + b"\x23\x80\x00\x59\x22\x80\x80\x05\x59" + bytes([LOAD_CONST_NONE, RETURN_VALUE]), pad=3)
    yield "trailing_bytes.mpy", simple(b"trailing.py") + b"and more"
    yield "no_children_flagged.mpy", header() + tables(["no_children.py"]) + raw(BYTECODE, NOTHING, [])
    yield "all_static_qstrs.mpy", header() + tables(["statics.py"] + list(range(1, 166))) + raw(BYTECODE, NOTHING)
    yield "repeated_qstrs.mpy", header() + tables(["repeated.py", "twice", "twice", b"append", "repeated.py", ""], ["twice"]) + raw(BYTECODE, NOTHING)
    yield "long_qstr.mpy", simple(b"long_qstr.py", more=["q" * 300])
    yield "small_int_bits_0.mpy", simple(h=header(bits=0))
    yield "small_int_bits_255.mpy", simple(h=header(bits=255))
    yield "pybricks_multi_v6.bin", pybricks()


def malformed():
    yield "empty.mpy", b""
    yield "one_byte.mpy", b"M"
    yield "header_only.mpy", header()
    yield "text.mpy", b"# not a compiled file\nprint('hello')\n"
    yield "magic_lower.mpy", simple(h=header(magic=b"m"))
    yield "circuitpython_magic.mpy", simple(h=header(magic=b"C"))
    yield "version_5.mpy", simple(h=header(version=5))
    yield "version_7.mpy", simple(h=header(version=7))
    yield "bytecode_with_sub_version.mpy", simple(h=header(sub=2))
    yield "arch_15.mpy", simple(h=header(arch=15))
    yield "feature_bit_7.mpy", simple(h=b"M\x06\x83\x1f")
    for sub in range(4):
        yield "armv7m_sub_version_%d.mpy" % sub, simple(h=header(ARMV7M, sub))
    yield "object_code_11.mpy", header() + uint(1) + uint(1) + qstr("m.py") + b"\x0b\x01x" + raw(BYTECODE, NOTHING)
    yield "object_code_255.mpy", header() + uint(1) + uint(1) + qstr("m.py") + b"\xff\x01x" + raw(BYTECODE, NOTHING)
    yield "no_qstrs.mpy", header() + uint(0) + uint(0) + raw(BYTECODE, NOTHING)
    yield "qstr_id_0.mpy", header() + tables([0]) + raw(BYTECODE, NOTHING)
    yield "qstr_id_166.mpy", header() + tables(["m.py", 166]) + raw(BYTECODE, NOTHING)
    yield "qstr_id_1000.mpy", header() + tables(["m.py", 1000]) + raw(BYTECODE, NOTHING)
    yield "qstr_not_utf8.mpy", simple(more=[b"\xff\xfe"])
    yield "qstr_surrogate.mpy", simple(more=[b"\xed\xa0\x80"])
    yield "qstr_overlong.mpy", simple(more=[b"\xc0\xaf"])
    yield "qstr_count_huge.mpy", header() + uint(1 << 30) + uint(0) + qstr("m.py")
    yield "object_count_huge.mpy", header() + uint(1) + uint(1 << 30) + qstr("m.py") + b"\x01\x02"
    yield "string_not_terminated.mpy", header() + uint(1) + uint(1) + qstr("m.py") + b"\x05\x03abcX" + raw(BYTECODE, NOTHING)
    yield "string_not_utf8.mpy", header() + uint(1) + uint(1) + qstr("m.py") + b"\x05\x02\xff\xfe\0" + raw(BYTECODE, NOTHING)
    for what, code, text in (
        ("int_empty", 7, b""), ("int_letters", 7, b"12a"), ("int_underscore", 7, b"1_000"), ("int_blank", 7, b" 12 "), ("int_plus", 7, b"+5"), ("int_leading_zero", 7, b"007"),
        ("float_empty", 8, b""), ("float_letters", 8, b"1.x"), ("float_hex", 8, b"0x1p3"), ("float_blank", 8, b" 1.5 "), ("complex_empty", 9, b""), ("complex_no_j", 9, b"1+2"),
    ):
        yield what + ".mpy", header() + uint(1) + uint(1) + qstr("m.py") + bytes([code]) + uint(len(text)) + text + raw(BYTECODE, NOTHING)
    yield "int_5000_digits.mpy", header() + uint(1) + uint(1) + qstr("m.py") + b"\x07" + uint(5000) + b"7" * 5000 + raw(BYTECODE, NOTHING)
    yield "tuple_2000_deep.mpy", header() + uint(1) + uint(1) + qstr("m.py") + b"\x0a\x01" * 2000 + b"\x01" + raw(BYTECODE, NOTHING)
    yield "tuple_count_huge.mpy", header() + uint(1) + uint(1) + qstr("m.py") + b"\x0a" + uint(1 << 30)
    yield "code_cut.mpy", simple()[:-1]
    yield "code_length_huge.mpy", header() + tables(["m.py"]) + uint(1 << 33) + NOTHING
    yield "code_empty.mpy", header() + tables(["m.py"]) + raw(BYTECODE, b"")
    yield "prelude_endless.mpy", simple(code=b"\x80" * 40)
    yield "info_beyond_code.mpy", simple(code=b"\0\x7e\0" + bytes([LOAD_CONST_NONE, RETURN_VALUE]))
    yield "name_index_out_of_range.mpy", simple(code=prelude(info=b"\x09") + bytes([LOAD_CONST_NONE, RETURN_VALUE]))
    yield "qstr_index_out_of_range.mpy", simple(code=prelude() + b"\x10\x20\x63")
    yield "object_index_out_of_range.mpy", simple(code=prelude() + b"\x23\x20\x63")
    yield "child_index_out_of_range.mpy", simple(code=prelude() + b"\x32\x05\x63")
    yield "jump_out_of_code.mpy", simple(code=prelude() + b"\x42\x7f" + bytes([LOAD_CONST_NONE, RETURN_VALUE]))
    yield "jump_into_instruction.mpy", simple(code=prelude() + b"\x42\x41\x22\x81\x00" + bytes([LOAD_CONST_NONE, RETURN_VALUE]))
    yield "operand_cut.mpy", simple(code=prelude() + b"\x22")
    yield "no_return.mpy", simple(code=prelude() + b"\x51")
    yield "children_missing.mpy", header() + tables(["m.py"]) + uint(len(NOTHING) << 3 | 4) + NOTHING
    yield "children_count_huge.mpy", header() + tables(["m.py"]) + uint(len(NOTHING) << 3 | 4) + NOTHING + uint(1 << 30)
    yield "prelude_offset_out_of_range.mpy", header(ARMV7M) + tables(["m.py"]) + raw(NATIVE_PY, TEXT[:8] + prelude(), tail=uint(500))
    yield "native_without_arch.mpy", header() + tables(["m.py"]) + raw(VIPER, TEXT[:8], tail=uint(0))
    yield "rodata_missing.mpy", header(ARMV7M) + tables(["m.py"]) + raw(VIPER, TEXT[:8], tail=uint(RODATA) + uint(100))
    yield "relocation_without_rodata.mpy", header(ARMV7M) + tables(["m.py"]) + raw(VIPER, TEXT[:8], tail=uint(RELOC), after=reloc(2, 1, 0) + b"\xff")
    yield "relocation_beyond_text.mpy", header(ARMV7M) + tables(["m.py"]) + raw(VIPER, TEXT[:8], tail=uint(RELOC), after=reloc(0, 0, 9999) + b"\xff")
    yield "relocation_cut.mpy", header(ARMV7M) + tables(["m.py"]) + raw(VIPER, TEXT[:8], tail=uint(RELOC), after=b"\x01")


def main():
    check, wrong = "--check" in sys.argv[1:], []
    for folder, files in (("handmade", handmade()), ("malformed", malformed())):
        os.makedirs(os.path.join(HERE, "mpy", folder), exist_ok=True)
        for name, data in files:
            path = os.path.join(HERE, "mpy", folder, name)
            if not os.path.exists(path) or open(path, "rb").read() != data:
                wrong.append(path)
                if not check:
                    with open(path, "wb") as f:
                        f.write(data)
    print("\n".join(os.path.relpath(p, HERE) for p in wrong))
    sys.exit(1 if check and wrong else 0)


if __name__ == "__main__":
    main()
