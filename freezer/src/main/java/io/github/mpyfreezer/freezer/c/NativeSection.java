package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.NativeArch;

/**
 * Where machine code goes: into the section of code, aligned as its machine needs.
 *
 * @param attributes the attributes of a function's array
 * @param unit the array's length is a multiple of it
 */
record NativeSection(String attributes, int unit) {
    private static final int ROW = 16;

    /** The comment sign of the assembler hides the flags that the compiler would append to the section's name. */
    static NativeSection of(NativeArch arch, RomTarget target) {
        boolean arm = arch.isThumb() || arch == NativeArch.ARMV6;
        String section =
                "__attribute__((section(\".text,\\\"ax\\\"," + (arm ? "%progbits @ " : "@progbits # ") + "\")))";
        int alignment = target.codeAlignment(arch);
        String attributes = alignment == 1 ? section : section + " __attribute__ ((aligned (" + alignment + ")))";
        boolean riscV = arch == NativeArch.RV32IMC || arch == NativeArch.RV64IMC;
        return new NativeSection(attributes, riscV ? alignment : 1);
    }

    /**
     * How long the array of so many bytes of code is. The assembler of RISC-V aligns code by whole instructions only: behind
     * an odd number of bytes the linker finds too few of them, or the next function stands at an odd address.
     */
    int room(int length) {
        return (length + unit - 1) / unit * unit;
    }

    static void writeRows(CWriter out, Bytes code) {
        for (int at = 0; at < code.length(); at += ROW) {
            out.text("   ");
            writeRow(out, code.slice(at, Math.min(at + ROW, code.length())));
            out.newline();
        }
    }

    static void writeRow(CWriter out, Bytes row) {
        for (int i = 0; i < row.length(); i++) {
            out.ascii(' ');
            out.hex(row.at(i));
            out.ascii(',');
        }
    }
}
