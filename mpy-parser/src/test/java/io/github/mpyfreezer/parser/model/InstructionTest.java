package io.github.mpyfreezer.parser.model;

import static io.github.mpyfreezer.parser.Tables.hex;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.Tables;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One wrong length and all that follows in a function is read out of step. The decoder is compared with mpy-tool.py's over
 * every opcode, and with encoders written here for what that one cannot say.
 */
class InstructionTest {
    @Test
    void decodesAsMpyToolDoes() {
        var rows = Tables.rows("instructions.tsv");
        assertThat(rows).hasSizeGreaterThan(1000);
        for (String[] row : rows) {
            // in the middle of other code, so that nothing may count from the start
            Bytes code = hex("5151" + row[0] + "63");
            Instruction instruction = Instruction.at(code, 2).orElseThrow();
            assertThat(instruction.offset()).isEqualTo(2);
            assertThat(instruction.length()).as(row[0]).isEqualTo(Integer.parseInt(row[1]));
            assertThat(instruction.end()).isEqualTo(2 + instruction.length());
            if (!row[2].equals("-")) {
                assertThat(instruction.operand()).as(row[0]).isEqualTo(Long.parseLong(row[2]));
            }
            assertThat(instruction.extra()).as(row[0]).isEqualTo(row[3].equals("-") ? 0 : Integer.parseInt(row[3]));
        }
    }

    @Test
    void smallIntegersOfEveryWidthAreSigned() {
        for (int bits = 0; bits <= 61; bits++) {
            for (long value : new long[] {(1L << bits) - 1, 1L << bits, -(1L << bits), -(1L << bits) - 1}) {
                Instruction instruction = Instruction.at(smallInt(value), 0).orElseThrow();
                assertThat(instruction.opcode()).isEqualTo(Opcode.LOAD_CONST_SMALL_INT);
                assertThat(instruction.operand()).isEqualTo(value);
            }
        }
        assertThat(Instruction.at(smallInt(Long.MAX_VALUE / 2), 0).orElseThrow().operand())
                .isEqualTo(0x3fff_ffff_ffff_ffffL);
        assertThat(Instruction.at(smallInt(Long.MIN_VALUE / 2), 0).orElseThrow().operand())
                .isEqualTo(-0x4000_0000_0000_0000L);
    }

    /** Two's complement in as few groups of seven bits as hold the number with its sign. */
    private static Bytes smallInt(long value) {
        int groups = BigInteger.valueOf(value).bitLength() / 7 + 1;
        var out = new ByteArrayOutputStream();
        out.write(0x22);
        for (int group = groups - 1; group >= 0; group--) {
            out.write((group > 0 ? 0x80 : 0) | (int) (value >> 7 * group) & 0x7f);
        }
        return Bytes.wrap(out.toByteArray());
    }

    @Test
    void otherNumbersAreUnsigned() {
        assertThat(Instruction.at(hex("34 7f"), 0).orElseThrow().operand()).isEqualTo(127);
        assertThat(Instruction.at(hex("34 ff ff ff ff ff ff ff ff 7f"), 0)
                        .orElseThrow()
                        .operand())
                .isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        // bytes of the instruction, distance: one byte biased by 0x40, two bytes by 0x4000 (low seven bits first)
        "4200, -64",
        "4240, 0",
        "427f, 63",
        "428000, -16384",
        "42ff7f, 0x3fff-0x4000",
        "42c07f, 0x3fc0-0x4000",
        "428080, 0",
        "42ffff, 16383",
        "4500, 0",
        "457f, 127",
        "458001, 128",
        "45ffff, 32767"
    })
    void jumpsCountFromBehindTheirOperand(String bytes, String distance) {
        int expected = 0;
        for (String part : distance.split("(?<=.)(?=-)", -1)) {
            expected += Integer.decode(part);
        }
        Instruction jump = Instruction.at(hex("51" + bytes + "63"), 1).orElseThrow();
        assertThat(jump.operand()).isEqualTo(expected);
        assertThat(jump.target()).isEqualTo(1 + bytes.length() / 2 + expected);
    }

    /**
     * The runtime reads the depth only after it has taken the distance (py/vm.c, MP_BC_UNWIND_JUMP), so the target counts
     * from the extra byte. Distance 1 is the next instruction.
     */
    @ParameterizedTest
    @CsvSource({"404102, 1, 2, 3", "40c08002, 64, 2, 3+64", "403d02, -3, 2, 3-4"})
    void unwindJumpCountsFromBeforeItsExtraByte(String bytes, int distance, int depth, String target) {
        Instruction jump = Instruction.at(hex(bytes), 0).orElseThrow();
        assertThat(jump.opcode()).isEqualTo(Opcode.UNWIND_JUMP);
        assertThat(jump.operand()).isEqualTo(distance);
        assertThat(jump.extra()).isEqualTo(depth);
        int beforeExtra = bytes.length() / 2 - 1;
        assertThat(jump.target()).as(target).isEqualTo(beforeExtra + distance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "0f", "1d", "38", "41", "4c", "60", "61", "6a", "6f", "d4", "d6", "fa", "ff"})
    void unusedByteIsNoInstruction(String code) {
        assertThat(Instruction.at(hex(code + "00000000"), 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12", "1280", "12ffff", "22", "2280", "42", "4280", "45ff", "20", "2000", "208000", "40", "4040",
                "408080"
            })
    void cutInstructionIsNone(String code) {
        assertThat(Instruction.at(hex(code), 0)).isEmpty();
        assertThat(Instruction.at(hex(code + "0000"), 0)).isPresent();
    }

    @Test
    void operandBeyondLongIsNone() {
        assertThat(Instruction.at(hex("34 81 80 80 80 80 80 80 80 00 63"), 0)).isPresent();
        assertThat(Instruction.at(hex("34 81 80 80 80 80 80 80 80 80 00 63"), 0))
                .isEmpty();
        assertThat(Instruction.at(hex("34 80 80 80 80 80 80 80 80 80 80 80 80 80 00 63"), 0))
                .isEmpty();
    }

    @Test
    void operandInsideTheOpcodeTakesNoByte() {
        assertThat(Instruction.at(hex("70"), 0).orElseThrow())
                .isEqualTo(new Instruction(0, 1, Opcode.LOAD_CONST_SMALL_INT_MULTI, -16, 0));
        assertThat(Instruction.at(hex("af"), 0).orElseThrow().operand()).isEqualTo(47);
        assertThat(Instruction.at(hex("bf"), 0).orElseThrow().operand()).isEqualTo(15);
        assertThat(Instruction.at(hex("f9"), 0).orElseThrow().operand()).isEqualTo(34);
        assertThat(Instruction.at(hex("63"), 0).orElseThrow().operand()).isZero();
    }
}
