package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Release;

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
        int alignment = alignment(arch, target);
        return new NativeSection(alignment == 1 ? section : section + " __attribute__ ((aligned (" + alignment + ")))");
    }

    /**
     * Bytes. Instructions of Thumb and compressed RISC-V need two; from 1.23 on the runtime also reads a machine word at
     * the start of a native function (py/emitglue.c), which ARMv6-M cannot do unaligned, and RISC-V need not. ARM needs
     * four for its instructions, Xtensa for the constants among them.
     */
    static int alignment(NativeArch arch, RomTarget target) {
        boolean wordRead = target.release().isSince(Release.V1_23);
        return switch (arch) {
            case ARMV6, XTENSA, XTENSAWIN -> 4;
            case ARMV6M, RV32IMC -> wordRead ? 4 : 2;
            case RV64IMC -> wordRead ? 8 : 2;
            case ARMV7M, ARMV7EM, ARMV7EMSP, ARMV7EMDP -> 2;
            case NONE, X86, X64, DEBUG -> 1;
        };
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
