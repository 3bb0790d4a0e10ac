package io.github.mpyfreezer.parser.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Instruction;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.OperandFormat;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovedCodeTest {
    private static RawCode.Bytecode function(int... opcodes) {
        return (RawCode.Bytecode)
                new Modules("m.py", "a", "b").code(opcodes).module().body();
    }

    private static String moved(RawCode.Bytecode function, int qstrBase) {
        return new MovedCode(function, qstrBase, 0).encode().orElseThrow().toString();
    }

    @Test
    void nothingChangesWithoutNewIndices() {
        // POP_JUMP_IF_TRUE over LOAD_GLOBAL a, POP_TOP; back to the start
        assertThat(moved(function(0x50, 0x43, 0x43, 0x12, 1, 0x59, 0x42, 0x38, 0x51, 0x63), 0))
                .isEqualTo("50 43 43 12 01 59 42 38 51 63");
    }

    @Test
    void jumpsFollowWhatTheyJumpTo() {
        assertThat(moved(function(0x50, 0x43, 0x43, 0x12, 1, 0x59, 0x42, 0x38, 0x51, 0x63), 200))
                .isEqualTo("50 43 44 12 81 49 59 42 37 51 63");
    }

    /** The target counts from behind the offset, before the extra byte; that byte stays as it is. */
    @Test
    void unwindJumpsFollowToo() {
        assertThat(moved(function(0x40, 0x44, 0x82, 0x12, 1, 0x59, 0x51, 0x63), 200))
                .isEqualTo("40 45 82 12 81 49 59 51 63");
    }

    /** A jump of 63 bytes is the longest in one byte; one byte more in between makes it two. */
    @Test
    void jumpsBecomeLong() {
        int[] opcodes = new int[2 + 63 + 2];
        opcodes[0] = 0x42;
        opcodes[1] = 0x7f;
        Arrays.fill(opcodes, 2, 63, 0x59);
        opcodes[63] = 0x12;
        opcodes[64] = 1;
        opcodes[65] = 0x51;
        opcodes[66] = 0x63;
        assertThat(moved(function(opcodes), 0)).startsWith("42 7f 59").endsWith("12 01 51 63");
        assertThat(moved(function(opcodes), 200)).startsWith("42 c0 80 59").endsWith("12 81 49 51 63");
    }

    /** A loop's jump only goes forward, 127 bytes in one byte. */
    @Test
    void forwardJumpsBecomeLong() {
        int[] opcodes = new int[2 + 127 + 2];
        Arrays.fill(opcodes, 0x59);
        opcodes[0] = 0x4b;
        opcodes[1] = 0x7f;
        opcodes[2] = 0x12;
        opcodes[3] = 1;
        opcodes[129] = 0x51;
        opcodes[130] = 0x63;
        assertThat(moved(function(opcodes), 0)).startsWith("4b 7f 12 01 59");
        assertThat(moved(function(opcodes), 200)).startsWith("4b 80 01 12 81 49 59");
    }

    /** A jump of 64 bytes back is the longest in one byte; it counts from behind itself, so a longer one goes further. */
    @Test
    void jumpsBackBecomeLong() {
        int[] opcodes = new int[62 + 2 + 2];
        Arrays.fill(opcodes, 0x59);
        opcodes[0] = 0x12;
        opcodes[1] = 1;
        opcodes[62] = 0x42;
        opcodes[63] = 0;
        opcodes[64] = 0x51;
        opcodes[65] = 0x63;
        assertThat(moved(function(opcodes), 0)).endsWith("59 42 00 51 63");
        assertThat(moved(function(opcodes), 200)).endsWith("59 42 be 7f 51 63");
    }

    @Test
    void needlesslyLongOperandsBecomeShort() {
        assertThat(moved(function(0x12, 0x80, 0x01, 0x59, 0x22, 0x80, 0x05, 0x59, 0x42, 0x80, 0x80, 0x51, 0x63), 0))
                .isEqualTo("12 01 59 22 05 59 42 40 51 63");
    }

    @Test
    void aJumpThatDoesNotFitIsRefused() {
        int far = 0x7fff;
        int[] opcodes = new int[3 + far + 2];
        opcodes[0] = 0x4b;
        opcodes[1] = 0xff;
        opcodes[2] = 0xff;
        Arrays.fill(opcodes, 3, 3 + far, 0x59);
        opcodes[3] = 0x12;
        opcodes[4] = 1;
        opcodes[3 + far] = 0x51;
        opcodes[4 + far] = 0x63;
        RawCode.Bytecode function = function(opcodes);
        assertThat(new MovedCode(function, 0, 0).encode()).isPresent();
        assertThat(new MovedCode(function, 200, 0).encode()).isEmpty();
    }

    /** Whatever moves, the instructions are the same, and jumps lead to the same ones. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 200, 20_000})
    void meansTheSame(int base) {
        int checked = 0;
        for (MpyInput input : Fixtures.all()) {
            checked += check(input.module().body(), base);
        }
        assertThat(checked).isGreaterThan(500);
    }

    private static int check(RawCode code, int base) {
        int checked = 0;
        if (code instanceof RawCode.Bytecode function) {
            Bytes opcodes = code.code().slice(function.prelude().opcodesOffset());
            List<String> expected = meaning(opcodes, base, base + 1);
            Bytes moved = new MovedCode(function, base, base + 1).encode().orElseThrow();
            assertThat(meaning(moved, 0, 0)).isEqualTo(expected);
            Bytes hasty = new MovedCode(function, base, base + 1).encode(0).orElseThrow();
            assertThat(meaning(hasty, 0, 0)).isEqualTo(expected);
            checked++;
        }
        for (RawCode child : code.children()) {
            checked += check(child, base);
        }
        return checked;
    }

    /** Opcode, operand and extra byte of each instruction; of jumps, the number of the instruction they lead to. */
    private static List<String> meaning(Bytes code, int qstrBase, int constantBase) {
        List<Instruction> instructions = new ArrayList<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int at = 0; at < code.length(); ) {
            Instruction instruction = Instruction.at(code, at).orElseThrow();
            numbers.put(at, instructions.size());
            instructions.add(instruction);
            at = instruction.end();
        }
        List<String> meaning = new ArrayList<>();
        for (Instruction instruction : instructions) {
            Opcode opcode = instruction.opcode();
            long operand = instruction.operand();
            if (opcode.isJump()) {
                operand = Objects.requireNonNull(numbers.get(instruction.target()));
            } else if (opcode.format() == OperandFormat.QSTR) {
                operand += qstrBase;
            } else if (opcode == Opcode.LOAD_CONST_OBJ) {
                operand += constantBase;
            }
            meaning.add(code.at(instruction.offset()) + " " + operand + " " + instruction.extra());
        }
        return meaning;
    }
}
