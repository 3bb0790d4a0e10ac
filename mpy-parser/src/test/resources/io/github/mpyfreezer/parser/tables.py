#!/usr/bin/env python3
"""Writes the tables beside it: what CPython 3.11 and the sources of MicroPython say, for the tests to compare with.

Usage: MPY_DIR=/path/to/micropython tables.py     (needs CPython 3.11, gcc and a built mpy-cross; the same every time)

  repr.tsv          a constant as it stands in a .mpy, in hexadecimal; its repr()
  floats.tsv        the bits of a double; its repr(); "%.17g", "%.16g", "%.9g", "%.6g" and "%.1g" of it
  instructions.tsv  bytes of one instruction; its length, operand (- for none) and extra byte (-), by mpy-tool.py
  mnemonics.tsv     an opcode byte; what mpy-tool.py calls it
  preludes.tsv      bytes of a signature and of the two lengths; the numbers in them, by the macros of py/bc.h
  lines.tsv         a line table; the lines of the bytes 0, 1, 2 ... of the opcodes, by mp_bytecode_get_source_line of py/bc.h
  statics.tsv       number of a static qstr; its text in hexadecimal, by py/makeqstrdata.py
  printable.txt     SHA-256 of one character, 1 or 0, for each code point from 0x80 on: whether str.isprintable()
  many_keywords.mpy what mpy-cross makes of a function with 520 keyword-only arguments, which takes eleven bytes of signature
"""

import hashlib
import importlib.util
import math
import os
import random
import struct
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
MPY_DIR = os.environ["MPY_DIR"]


def write(name, lines):
    with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="\n") as f:
        f.writelines(line + "\n" for line in lines)


# ---- constants


def uint(v):
    out = [v & 0x7F]
    while v > 0x7F:
        v >>= 7
        out.insert(0, 0x80 | v & 0x7F)
    return bytes(out)


def constant(o):
    if o is None or o is False or o is True or o is Ellipsis:
        return bytes([{None: 1, False: 2, True: 3, Ellipsis: 4}[o]])
    if isinstance(o, tuple):
        return b"\x0a" + uint(len(o)) + b"".join(map(constant, o))
    if isinstance(o, (str, bytes)):
        b = o.encode("utf-8", "surrogatepass") if isinstance(o, str) else o
        return (b"\5" if isinstance(o, str) else b"\6") + uint(len(b)) + b + b"\0"
    text = repr(o).encode()
    return bytes([{int: 7, float: 8, complex: 9}[type(o)]]) + uint(len(text)) + text


def chunks(s, n):
    return [s[i : i + n] for i in range(0, len(s), n)]


def floats():
    rnd = random.Random(20260101)
    values = [0.0, -0.0, math.inf, -math.inf, math.nan, 1.0, -1.0, 0.1, 0.2, 0.3, 0.1 + 0.2, 1 / 3, 2 / 3, math.pi, math.e]
    values += [5e-324, 1e-323, 2.2250738585072009e-308, 2.2250738585072011e-308, 2.2250738585072014e-308, 1.7976931348623157e308]
    values += [9007199254740991.0, 9007199254740992.0, 9007199254740994.0, 1e15, 1e16, 1e17, 123456789012345678.0, 99999999999999990.0]
    values += [9999999999999998.0, 0.0001, 0.00001, 0.00012345678901234567, 1e22, 1e23, 2e23, 8.41e21, 9.5367431640625e-07, 2.0**-44]
    values += [2.98023223876953125e-8, 4.8726570057e288, 2.2250738585072012e-308, 6.8985865317742005e-180, 1.5, 2.5, 1e100, -1e-100]
    for k in list(range(-1074, 1024, 37)) + [-1023, -1022, -1, 0, 1, 52, 53, 54, 63, 64, 1023]:
        p = 2.0**k
        values += [p, math.nextafter(p, 0), math.nextafter(p, math.inf)]
    for k in range(-323, 309, 17):
        p = float("1e%d" % k)
        values += [p, -math.nextafter(p, math.inf)]
    while len(values) < 600:
        v = struct.unpack("<d", rnd.getrandbits(64).to_bytes(8, "little"))[0]
        if math.isfinite(v):
            values.append(v)
    for _ in range(100):
        values.append(rnd.uniform(-1000, 1000))
    for _ in range(60):  # of seventeen digits
        v = rnd.random()
        while float("%.16g" % v) == v:
            v = rnd.random()
        values.append(v)
    return values


def constants():
    rnd = random.Random(7)
    yield from (None, False, True, ...)
    yield from ("", "a", "'", '"', "'\"", "\\", "it's", 'say "x"', "'''", '"""', "a\\'b", "\\\"'", "\n\r\t", "\0", "\x7f", " ", "~")
    yield from (chr(c) for c in range(0x20))
    yield from ("ä", "ß", "\xa0", "\xad", "\u2028", "\u2029", "\ufeff", "\ufffd", "\ufffe", "\uffff", "日本語", "e\u0301", "\u200b")
    yield from ("\U0001f600", "\U0001f40d.py", "\U00010000", "\U0010ffff", "\U000e0001", "\U000f0000", "\U0001fae8", "x\U0001d11ey")
    yield from ("\ud800", "\udfff", "a\ud83db", "\ud83d\ude00", "\ude00\ud83d", "\ud83d\ud83d\ude00\U0001f600", "\ufffd\ud800")
    edges = "".join(chr(c) for c in range(0x7F, 0x110000) if chr(c).isprintable() != chr(c - 1).isprintable() and not 0xD800 <= c < 0xE000)
    yield from chunks(edges, 40)
    yield from (b"", b"a", b"'", b'"', b"'\"", b"\\", b"\n\r\t", b"\0\xff", b"it's", b'say "x"', bytes(range(128)), bytes(range(128, 256)))
    yield from (0, 1, -1, 127, 128, -128, 2**31 - 1, 2**31, -(2**31), 2**63, -(2**63) - 1, 2**64, 10**100, -(10**100), 3**2000, 10**1000)
    yield from (10**1001 - 1, -(10**2500) + 1, 2**13000 + 1)
    yield from floats()[:120]
    parts = (0.0, -0.0, 1.0, -1.0, 2.5, -0.1, 1e16, 1e-5, 1e100, 5e-324, math.inf, -math.inf, math.nan)
    yield from (complex(a, b) for a in parts for b in parts)
    yield from ((), (1,), (1, 2), ((),), ((((),),),), (None, True, False, ...), ("a", b"b", 1.0, 2j, (3, ("'", '"'))), (1, (2, (3, (4, (5,))))))
    yield from (("\ud800", "\U0001f600"), (-0.0, 0.0, -0j, complex(-0.0, 0)), (10**30,), ("x",) * 20)
    for _ in range(40):
        yield "".join(chr(rnd.choice((39, 34, 92, 10, 0x41, 0xE9, 0x3042, 0x1F600, 0xDC00, 0x378))) for _ in range(rnd.randint(1, 12)))


def repr_line(o):
    line = constant(o).hex() + "\t" + repr(o)
    assert "\n" not in line and line.count("\t") == 1, line
    return line


def float_line(v):
    return "\t".join(["%016x" % struct.unpack("<Q", struct.pack("<d", v))[0], repr(v)] + ["%.*g" % (n, v) for n in (17, 16, 9, 6, 1)])


# ---- bytecode


def load(folder, name):
    sys.path.insert(0, os.path.join(MPY_DIR, "py"))
    spec = importlib.util.spec_from_file_location(name.replace("-", "_"), os.path.join(MPY_DIR, folder, name + ".py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def mnemonic(tool, b):
    name = tool.Opcode.mapping[b]
    # its loop over names takes some bases and counts for opcodes
    return "unknown" if name.startswith("BASE_") or name.endswith("_NUM") else name


def instruction_lines(tool):
    rnd = random.Random(3)
    numbers = [b"\x00", b"\x01", b"\x3f", b"\x40", b"\x41", b"\x7f", b"\x80\x00", b"\x81\x00", b"\xbf\x7f", b"\xc0\x00", b"\xff\x7f", b"\x80\x40", b"\xff\x3f"]
    numbers += [bytes([0x80 | rnd.getrandbits(7) for _ in range(n)] + [rnd.getrandbits(7)]) for n in (2, 3, 4, 5, 6, 7, 8)]
    offsets = [b"\x00", b"\x01", b"\x3f", b"\x40", b"\x41", b"\x7f", b"\x80\x00", b"\x80\x01", b"\xff\x7f", b"\x80\x80", b"\xff\xff", b"\x81\x7f", b"\xc0\x90"]
    known = [b for b in range(256) if mnemonic(tool, b) != "unknown"]
    for opcode in known:
        fmt = (0x3A4 >> 2 * (opcode >> 4)) & 3
        for operand in {0: [b""], 1: numbers, 2: numbers, 3: offsets}[fmt]:
            code = bytes([opcode]) + operand + (bytes([rnd.getrandbits(8)]) if opcode & 0x9E == 0 else b"")
            f, size, arg, extra = tool.mp_opcode_decode(code + b"\x63", 0)
            yield "%s\t%d\t%s\t%s" % (code.hex(), size, "-" if arg is None else arg, "-" if extra is None else extra)


C = r"""
#include <stdio.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
typedef unsigned char byte;
%s
static unsigned long long seed = 12345;
static unsigned rnd(unsigned n) { seed = seed * 6364136223846793005ULL + 1442695040888963407ULL; return (unsigned)(seed >> 33) %% n; }
int main(int argc, char **argv) {
    if (argv[1][0] == 'p') {
        for (int i = 0; i < 400; i++) {
            byte b[40]; int n = 0;
            int more = i %% 14;
            for (int k = 0; k < more; k++) b[n++] = 0x80 | rnd(128);
            b[n++] = rnd(128);
            int sizes = rnd(4);
            for (int k = 0; k < sizes; k++) b[n++] = 0x80 | rnd(128);
            b[n++] = rnd(128);
            const byte *ip = b;
            size_t S, E, F, A, K, D, I, C;
            MP_BC_PRELUDE_SIG_DECODE_INTO(ip, S, E, F, A, K, D);
            size_t at = ip - b;
            MP_BC_PRELUDE_SIZE_DECODE_INTO(ip, I, C);
            for (int k = 0; k < n; k++) printf("%%02x", b[k]);
            printf("\t%%zu\t%%zu\t%%zu\t%%zu\t%%zu\t%%zu\t%%zu\t%%zu\t%%zu\n", S, E, F, A, K, D, at, I, C);
        }
    } else {
        for (int i = 0; i < 150; i++) {
            byte b[64]; int n = 0; int entries = rnd(9); size_t last = 0;
            for (int k = 0; k < entries; k++) {
                byte z = rnd(256);
                if (i %% 3 == 0) z &= 0x7f;
                b[n++] = z;
                last += z & 0x80 ? z & 15 : z & 31;
                if (z & 0x80) b[n++] = rnd(256);
            }
            for (int k = 0; k < n; k++) printf("%%02x", b[k]);
            printf("\t");
            for (size_t at = 0; at <= last + 2; at++) printf(at ? " %%zu" : "%%zu", mp_bytecode_get_source_line(b, b + n, at));
            printf("\n");
        }
    }
}
"""


def c_tables():
    with open(os.path.join(MPY_DIR, "py", "bc.h")) as f:
        text = f.read()

    def part(begin, end):
        start = text.index(begin)
        return text[start : text.index(end, start) + len(end)]

    source = part("#define MP_BC_PRELUDE_SIG_DECODE_INTO", "} while (0)\n") + part("#define MP_BC_PRELUDE_SIZE_DECODE_INTO", "} while (0)\n")
    source += part("typedef struct _mp_code_lineinfo_t", "} mp_code_lineinfo_t;\n")
    source += part("static inline mp_code_lineinfo_t mp_bytecode_decode_lineinfo", "\n}\n")
    source += part("static inline size_t mp_bytecode_get_source_line", "\n}\n")
    with tempfile.TemporaryDirectory() as folder:
        c, exe = os.path.join(folder, "t.c"), os.path.join(folder, "t")
        with open(c, "w") as f:
            f.write(C % source)
        subprocess.run(["gcc", "-O1", "-fsanitize=undefined", "-o", exe, c], check=True)
        for kind, name in (("p", "preludes.tsv"), ("l", "lines.tsv")):
            out = subprocess.run([exe, kind], check=True, capture_output=True, text=True).stdout
            write(name, out.splitlines())


def many_keywords():
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "many_keywords.py")
        with open(source, "w") as f:
            f.write("def f(*, %s):\n    return k519\n" % ", ".join("k%d" % i for i in range(520)))
        cross = os.path.join(MPY_DIR, "mpy-cross", "build", "mpy-cross")
        target = os.path.join(HERE, "many_keywords.mpy")
        subprocess.run([cross, "-s", "many_keywords.py", "-o", target, source], check=True)


def main():
    assert sys.version_info[:2] == (3, 11)
    sys.set_int_max_str_digits(0)
    write("repr.tsv", map(repr_line, constants()))
    write("floats.tsv", map(float_line, floats()))
    bits = "".join("01"[chr(c).isprintable()] for c in range(0x80, 0x110000))
    write("printable.txt", [hashlib.sha256(bits.encode()).hexdigest()])
    statics = load("py", "makeqstrdata").static_qstr_list
    write("statics.tsv", ("%d\t%s" % (i + 1, text.encode().hex()) for i, text in enumerate(statics)))
    tool = load("tools", "mpy-tool")
    write("instructions.tsv", instruction_lines(tool))
    write("mnemonics.tsv", ("%02x\t%s" % (b, mnemonic(tool, b)) for b in range(256)))
    c_tables()
    many_keywords()


main()
