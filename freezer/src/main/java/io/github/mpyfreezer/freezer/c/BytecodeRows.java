package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Instruction;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.OperandFormat;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of bytecode functions, a row an instruction with its meaning behind it. This is most of a frozen file, and
 * therefore written byte by byte and not by template.
 */
final class BytecodeRows {
    private static final byte[][] MNEMONICS = new byte[256][];

    static {
        for (int i = 0; i < 256; i++) {
            MNEMONICS[i] = Opcode.mnemonic(i).getBytes(StandardCharsets.US_ASCII);
        }
    }

    private final MpyModule module;
    /** What stands behind an instruction that names a qstr, by index; made when first needed. */
    private final byte[] @Nullable [] shown;

    BytecodeRows(MpyModule module) {
        this.module = module;
        this.shown = new byte[module.qstrs().size()][];
    }

    void write(CWriter out, RawCode.Bytecode function) {
        Bytes code = function.code();
        Prelude prelude = function.prelude();
        writeRow(out, code.slice(0, prelude.namesOffset()), "prelude");
        String names =
                prelude.names().stream().map(index -> module.qstr(index).text()).collect(Collectors.joining(", "));
        writeRow(out, code.slice(prelude.namesOffset(), prelude.lineTableOffset()), "names: " + CComment.of(names));
        writeRow(out, code.slice(prelude.lineTableOffset(), prelude.opcodesOffset()), "code info");
        int ip = prelude.opcodesOffset();
        while (ip < code.length()) {
            Instruction instruction = Instruction.at(code, ip).orElseThrow(IllegalStateException::new);
            writeInstruction(out, code, instruction);
            ip = instruction.end();
        }
    }

    private static void writeRow(CWriter out, Bytes bytes, String meaning) {
        out.text("    ");
        for (int i = 0; i < bytes.length(); i++) {
            out.hex(bytes.at(i));
            out.ascii(',');
        }
        out.text(" // ");
        out.text(meaning);
        out.newline();
    }

    private void writeInstruction(CWriter out, Bytes code, Instruction instruction) {
        out.text("    ");
        for (int i = instruction.offset(); i < instruction.end(); i++) {
            out.hex(code.at(i));
            out.ascii(',');
        }
        out.text(" // ");
        out.bytes(MNEMONICS[code.at(instruction.offset())]);
        OperandFormat format = instruction.opcode().format();
        if (format == OperandFormat.QSTR) {
            out.ascii(' ');
            out.bytes(shown((int) instruction.operand()));
        } else if (format != OperandFormat.NONE) {
            out.ascii(' ');
            out.decimal(instruction.operand());
        }
        out.newline();
    }

    private byte[] shown(int index) {
        byte[] known = shown[index];
        if (known == null) {
            known = Utf8.of(PythonRepr.of(module.qstr(index))).bytes().toArray();
            shown[index] = known;
        }
        return known;
    }
}
