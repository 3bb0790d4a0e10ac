package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.parser.CIdentifiers;
import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.InstructionCursor;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.OperandFormat;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of bytecode functions, a row an instruction with its meaning behind it. This is most of a frozen file, and
 * therefore written byte by byte and not by template.
 */
final class BytecodeRows {
    private static final byte[] COMMENT = ascii(" // ");
    private static final byte[] PRELUDE = ascii(" // prelude\n");
    private static final byte[] NAMES = ascii("names: ");
    private static final byte[] COMMA = ascii(", ");
    private static final byte[] CODE_INFO = ascii(" // code info\n");
    /** What stands behind an instruction's bytes, up to its operand. */
    private static final byte[][] MNEMONICS = new byte[256][];

    static {
        for (int i = 0; i < 256; i++) {
            Optional<Opcode> opcode = Opcode.of(i);
            boolean operand = opcode.isPresent() && opcode.get().format() != OperandFormat.NONE;
            String comment = " // " + Opcode.mnemonic(i) + (operand ? " " : "");
            MNEMONICS[i] = ascii(comment);
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
        out.hexRow(code, 0, prelude.namesOffset(), PRELUDE);
        out.hexRow(code, prelude.namesOffset(), prelude.lineTableOffset(), COMMENT);
        writeNames(out, prelude.names());
        out.newline();
        out.hexRow(code, prelude.lineTableOffset(), prelude.opcodesOffset(), CODE_INFO);
        var cursor = new InstructionCursor(code, prelude.opcodesOffset());
        while (cursor.advance()) {
            writeInstruction(out, code, cursor);
        }
    }

    private void writeNames(CWriter out, List<Integer> names) {
        for (int name : names) {
            if (!isUsual(module.qstr(name))) {
                writeUnusualNames(out, names);
                return;
            }
        }
        out.bytes(NAMES);
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                out.bytes(COMMA);
            }
            out.bytes(module.qstr(names.get(i)).bytes());
        }
    }

    /** Whether it is an identifier, or what stands for one where there is none, as {@code <lambda>}: harmless in a comment. */
    private static boolean isUsual(Utf8 name) {
        for (int i = 0; i < name.length(); i++) {
            int b = name.bytes().at(i);
            if (!CIdentifiers.isPlain(b) && b != '<' && b != '>') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private void writeUnusualNames(CWriter out, List<Integer> names) {
        var text = new StringBuilder("names: ");
        for (int i = 0; i < names.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(module.qstr(names.get(i)).text());
        }
        out.text(CComment.of(text.toString()));
    }

    private void writeInstruction(CWriter out, Bytes code, InstructionCursor instruction) {
        out.hexRow(code, instruction.offset(), instruction.end(), MNEMONICS[instruction.opcodeByte()]);
        OperandFormat format = instruction.opcode().format();
        if (format == OperandFormat.QSTR) {
            out.bytes(shown((int) instruction.operand()));
        } else if (format != OperandFormat.NONE) {
            out.decimal(instruction.operand());
        }
        out.newline();
    }

    private static byte[] shown(Utf8 text) {
        if (!PythonRepr.isPlain(text.bytes())) {
            return Utf8.of(PythonRepr.of(text)).bytes().toArray();
        }
        byte[] quoted = new byte[text.length() + 2];
        text.bytes().copyTo(quoted, 1);
        quoted[0] = '\'';
        quoted[text.length() + 1] = '\'';
        return quoted;
    }

    private byte[] shown(int index) {
        byte[] known = shown[index];
        if (known == null) {
            known = shown(module.qstr(index));
            shown[index] = known;
        }
        return known;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
