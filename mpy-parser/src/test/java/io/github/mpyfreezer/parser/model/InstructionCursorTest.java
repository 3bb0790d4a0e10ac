package io.github.mpyfreezer.parser.model;

import static io.github.mpyfreezer.parser.Tables.hex;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.Tables;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A walk must stop at each instruction once, say the same as a look at it alone, and stop for good where it cannot go on. */
class InstructionCursorTest {
    @Test
    void walkStopsAtEveryInstruction() {
        List<String> instructions =
                Tables.rows("instructions.tsv").stream().map(row -> row[0]).toList();
        Bytes code = hex("ffff" + instructions.stream().collect(Collectors.joining()));
        var cursor = new InstructionCursor(code, 2);
        int at = 2;
        for (String bytes : instructions) {
            assertThat(cursor.advance()).as("at %s", at).isTrue();
            assertThat(cursor.offset()).isEqualTo(at);
            assertThat(cursor.opcodeByte()).isEqualTo(code.at(at));
            Instruction alone = Instruction.at(hex(bytes), 0).orElseThrow();
            assertThat(cursor.end() - at).isEqualTo(alone.length());
            assertThat(cursor.opcode()).isEqualTo(alone.opcode());
            assertThat(cursor.operand()).isEqualTo(alone.operand());
            assertThat(cursor.extra()).isEqualTo(alone.extra());
            if (cursor.opcode().isJump()) {
                assertThat(cursor.target()).isEqualTo(at + alone.target());
            }
            at = cursor.end();
        }
        assertThat(cursor.advance()).isFalse();
        assertThat(cursor.end()).isEqualTo(code.length());
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "51, 1", "5100, 1", "51ff51, 1", "22, 0", "2280, 0", "5140, 1", "514040, 1", "5142ff, 1"})
    void walkStopsWhereNoInstructionBegins(String bytes, int end) {
        var cursor = new InstructionCursor(hex(bytes), 0);
        for (int i = 0; i < end; i++) {
            assertThat(cursor.advance()).isTrue();
        }
        assertThat(cursor.advance()).isFalse();
        assertThat(cursor.end()).isEqualTo(end);
        assertThat(cursor.advance()).isFalse();
    }
}
