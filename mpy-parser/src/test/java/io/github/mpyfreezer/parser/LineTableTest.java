package io.github.mpyfreezer.parser;

import static io.github.mpyfreezer.parser.Tables.hex;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Instruction;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A traceback with the wrong line sends people looking in the wrong place. Lines are compared with what the runtime's own
 * C function gives for the same table, and with an encoder written from the description of the entries.
 */
class LineTableTest {
    private static final Prelude.Signature ANY = new Prelude.Signature(1, 0, 0, 0, 0, 0);

    @Test
    void linesAreThoseOfTheRuntime() {
        for (String[] row : Tables.rows("lines.tsv")) {
            Bytes table = hex(row[0]);
            String[] lines = row[1].split(" ", -1);
            for (int cells : new int[] {0, 3}) {
                Function function = function(table, cells, lines.length);
                for (int i = 0; i < lines.length; i++) {
                    assertThat(function.lineAt(i)).as("%s at %s", row[0], i).isEqualTo(Integer.parseInt(lines[i]));
                }
            }
        }
    }

    @Test
    void everyLineIsReadAsItWasEncoded() {
        var random = new Random(4);
        for (int i = 0; i < 500; i++) {
            var table = new ByteArrayOutputStream();
            List<Integer> lineOfByte = new ArrayList<>();
            int line = 1;
            for (int k = random.nextInt(12); k > 0; k--) {
                int bytes = random.nextInt(1 << random.nextInt(8));
                int lines = random.nextInt(1 << random.nextInt(14));
                for (int b = 0; b < bytes; b++) {
                    lineOfByte.add(line);
                }
                encode(table, bytes, lines);
                line += lines;
            }
            lineOfByte.add(line);
            lineOfByte.add(line);
            Function function = function(Bytes.wrap(table.toByteArray()), random.nextInt(3), lineOfByte.size());
            for (int at = 0; at < lineOfByte.size(); at++) {
                assertThat(function.lineAt(at)).isEqualTo(lineOfByte.get(at));
            }
        }
    }

    /** Entries 0LLBBBBB, or 1LLLBBBB LLLLLLLL: so many bytes on, then so many lines on. */
    private static void encode(ByteArrayOutputStream table, int bytes, int lines) {
        int bytesLeft = bytes;
        int linesLeft = lines;
        while (bytesLeft > 31) {
            table.write(31);
            bytesLeft -= 31;
        }
        while (linesLeft > 3 || bytesLeft > 0 || linesLeft > 0) {
            if (linesLeft <= 3) {
                table.write(linesLeft << 5 | bytesLeft);
                return;
            }
            int b = Math.min(bytesLeft, 15);
            int l = bytesLeft > 15 ? 0 : Math.min(linesLeft, 0x7ff);
            table.write(0x80 | l >> 8 << 4 | b);
            table.write(l & 0xff);
            bytesLeft -= b;
            linesLeft -= l;
        }
    }

    @Test
    void functionWithoutATableIsOnLineOne() {
        Function without = function(Bytes.EMPTY, 2, 10);
        assertThat(LineTable.isPresent(without.prelude())).isFalse();
        assertThat(without.lineAt(0)).isEqualTo(1);
        assertThat(without.lineAt(9)).isEqualTo(1);
        assertThat(LineTable.isPresent(function(hex("20"), 0, 1).prelude())).isTrue();
    }

    /** The function adds 1, 2, 3 and 4 on lines that lie up to 303 apart, as {@code x += 3}. */
    @Test
    void linesOfRealCodeAreThoseOfItsSource() {
        MpyFile file = MpyReader.read(Fixtures.read("mpy/bytecode/line_gaps.mpy"));
        String[] source = Fixtures.text("src/line_gaps.py").split("\n", -1);
        RawCode gaps = file.module().body().children().get(0);
        assertThat(file.module().nameOf(gaps)).hasToString("gaps");
        Prelude prelude = gaps.preludeIfAny().orElseThrow();
        List<Long> added = new ArrayList<>();
        for (int ip = prelude.opcodesOffset(); ip < gaps.code().length(); ) {
            Instruction instruction = Instruction.at(gaps.code(), ip).orElseThrow();
            if (instruction.opcode() == Opcode.LOAD_CONST_SMALL_INT_MULTI) {
                int line = LineTable.lineOf(gaps.code(), prelude, ip);
                assertThat(source[line - 1]).isEqualTo("    x += " + instruction.operand());
                added.add(instruction.operand());
            }
            ip = instruction.end();
        }
        assertThat(added).containsExactly(1L, 2L, 3L, 4L);
    }

    private record Function(Bytes code, Prelude prelude) {
        int lineAt(int opcodeByte) {
            return LineTable.lineOf(code, prelude, prelude.opcodesOffset() + opcodeByte);
        }
    }

    private static Function function(Bytes table, int cells, int opcodes) {
        // a line table one byte behind the end would be seen: cells and opcodes are no sensible entries
        var code = new ByteArrayOutputStream();
        code.writeBytes(new byte[] {0, 2, 0});
        table.appendTo(code);
        for (int i = 0; i < cells + opcodes; i++) {
            code.write(0xff);
        }
        int cellsOffset = 3 + table.length();
        var prelude = new Prelude(ANY, 1, 2, 3, cellsOffset, cellsOffset + cells, List.of(0));
        return new Function(Bytes.wrap(code.toByteArray()), prelude);
    }
}
