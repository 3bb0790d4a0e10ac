package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.NativeArch;

/**
 * Where machine code goes: into the section of code, aligned as its machine needs.
 *
 * @param attributes the attributes of a function's array
 */
record NativeSection(String attributes) {
    private static final int ROW = 16;

    /** The comment sign of the assembler hides the flags that the compiler would append to the section's name. */
    static NativeSection of(NativeArch arch, RomTarget target) {
        boolean arm = arch.isThumb() || arch == NativeArch.ARMV6;
        String section =
                "__attribute__((section(\".text,\\\"ax\\\"," + (arm ? "%progbits @ " : "@progbits # ") + "\")))";
        int alignment = target.codeAlignment(arch);
        String attributes = alignment == 1 ? section : section + " __attribute__ ((aligned (" + alignment + ")))";
        return new NativeSection(attributes);
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
