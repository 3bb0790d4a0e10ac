package io.github.mpyfreezer.parser.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.Tables;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everything that looks into bytecode is driven by this table, so a wrong row is wrong everywhere and alike: no other
 * test would notice. It is compared with three descriptions of the same thing: the table of py/bc0.h typed anew, the two
 * formulas that the runtime decodes by, and the names that mpy-tool.py prints.
 */
class OpcodeTest {
    /** Byte value, name, operand; {@code +1} is an extra byte. The runs of values follow in {@link #RUNS}. */
    private static final String SINGLE = """
            10 LOAD_CONST_STRING qstr
            11 LOAD_NAME qstr
            12 LOAD_GLOBAL qstr
            13 LOAD_ATTR qstr
            14 LOAD_METHOD qstr
            15 LOAD_SUPER_METHOD qstr
            16 STORE_NAME qstr
            17 STORE_GLOBAL qstr
            18 STORE_ATTR qstr
            19 DELETE_NAME qstr
            1a DELETE_GLOBAL qstr
            1b IMPORT_NAME qstr
            1c IMPORT_FROM qstr
            20 MAKE_CLOSURE vuint +1
            21 MAKE_CLOSURE_DEFARGS vuint +1
            22 LOAD_CONST_SMALL_INT vuint
            23 LOAD_CONST_OBJ vuint
            24 LOAD_FAST_N vuint
            25 LOAD_DEREF vuint
            26 STORE_FAST_N vuint
            27 STORE_DEREF vuint
            28 DELETE_FAST vuint
            29 DELETE_DEREF vuint
            2a BUILD_TUPLE vuint
            2b BUILD_LIST vuint
            2c BUILD_MAP vuint
            2d BUILD_SET vuint
            2e BUILD_SLICE vuint
            2f STORE_COMP vuint
            30 UNPACK_SEQUENCE vuint
            31 UNPACK_EX vuint
            32 MAKE_FUNCTION vuint
            33 MAKE_FUNCTION_DEFARGS vuint
            34 CALL_FUNCTION vuint
            35 CALL_FUNCTION_VAR_KW vuint
            36 CALL_METHOD vuint
            37 CALL_METHOD_VAR_KW vuint
            40 UNWIND_JUMP signed +1
            42 JUMP signed
            43 POP_JUMP_IF_TRUE signed
            44 POP_JUMP_IF_FALSE signed
            45 JUMP_IF_TRUE_OR_POP forward
            46 JUMP_IF_FALSE_OR_POP forward
            47 SETUP_WITH forward
            48 SETUP_EXCEPT forward
            49 SETUP_FINALLY forward
            4a POP_EXCEPT_JUMP forward
            4b FOR_ITER forward
            50 LOAD_CONST_FALSE byte
            51 LOAD_CONST_NONE byte
            52 LOAD_CONST_TRUE byte
            53 LOAD_NULL byte
            54 LOAD_BUILD_CLASS byte
            55 LOAD_SUBSCR byte
            56 STORE_SUBSCR byte
            57 DUP_TOP byte
            58 DUP_TOP_TWO byte
            59 POP_TOP byte
            5a ROT_TWO byte
            5b ROT_THREE byte
            5c WITH_CLEANUP byte
            5d END_FINALLY byte
            5e GET_ITER byte
            5f GET_ITER_STACK byte
            62 STORE_MAP byte
            63 RETURN_VALUE byte
            64 RAISE_LAST byte
            65 RAISE_OBJ byte
            66 RAISE_FROM byte
            67 YIELD_VALUE byte
            68 YIELD_FROM byte
            69 IMPORT_STAR byte
            """;

    /** First and last byte value, name, operand of the first. */
    private static final String RUNS = """
            70 af LOAD_CONST_SMALL_INT_MULTI -16
            b0 bf LOAD_FAST_MULTI 0
            c0 cf STORE_FAST_MULTI 0
            d0 d3 UNARY_OP_MULTI 0
            d7 f9 BINARY_OP_MULTI 0
            """;

    @Test
    void rowsAreThoseOfTheRuntime() {
        var expected = new StringBuilder();
        for (Opcode opcode : Opcode.values()) {
            if (opcode.count() == 1) {
                expected.append("%02x %s %s%s%n"
                        .formatted(opcode.base(), opcode, word(opcode.format()), opcode.hasExtraByte() ? " +1" : ""));
            }
        }
        assertThat(expected.toString()).isEqualToNormalizingNewlines(SINGLE);
    }

    private static String word(OperandFormat format) {
        return switch (format) {
            case NONE -> "byte";
            case QSTR -> "qstr";
            case VAR_UINT -> "vuint";
            case FORWARD_OFFSET -> "forward";
            case SIGNED_OFFSET -> "signed";
        };
    }

    @Test
    void runsCarryTheirOperandInside() {
        RUNS.lines().forEach(line -> {
            String[] run = line.split(" ", -1);
            int first = Integer.parseInt(run[0], 16);
            int last = Integer.parseInt(run[1], 16);
            for (int value = first; value <= last; value++) {
                Opcode opcode = Opcode.of(value).orElseThrow();
                assertThat(opcode).hasToString(run[2]);
                assertThat(opcode.format()).isEqualTo(OperandFormat.NONE);
                assertThat(opcode.hasExtraByte()).isFalse();
                assertThat(opcode.operandInside(value)).isEqualTo(Integer.parseInt(run[3]) + value - first);
            }
        });
        assertThat(RUNS.lines().count()).isEqualTo(5);
    }

    @Test
    void noOtherByteIsAnOpcode() {
        Set<Integer> expected = new TreeSet<>();
        SINGLE.lines().forEach(line -> expected.add(Integer.parseInt(line.substring(0, 2), 16)));
        RUNS.lines().forEach(line -> {
            for (int v = Integer.parseInt(line.substring(0, 2), 16);
                    v <= Integer.parseInt(line.substring(3, 5), 16);
                    v++) {
                expected.add(v);
            }
        });
        Set<Integer> found = new TreeSet<>();
        for (int value = 0; value < 256; value++) {
            if (Opcode.of(value).isPresent()) {
                found.add(value);
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    /** {@code MP_BC_FORMAT} and {@code MP_BC_MASK_EXTRA_BYTE}: the runtime has no table, it computes. */
    @Test
    void formatsAreThoseOfTheFormula() {
        for (int value = 0; value < 256; value++) {
            Opcode opcode = Opcode.of(value).orElse(null);
            if (opcode != null) {
                int format = 0x3a4 >> 2 * (value >> 4) & 3;
                int ours = switch (opcode.format()) {
                    case NONE -> 0;
                    case QSTR -> 1;
                    case VAR_UINT -> 2;
                    case FORWARD_OFFSET, SIGNED_OFFSET -> 3;
                };
                assertThat(ours).as(opcode.name()).isEqualTo(format);
                assertThat(opcode.hasExtraByte()).as(opcode.name()).isEqualTo((value & 0x9e) == 0);
                assertThat(opcode.isJump()).as(opcode.name()).isEqualTo(format == 3);
            }
        }
    }

    @Test
    void namesAreThoseOfMpyTool() {
        for (String[] row : Tables.rows("mnemonics.tsv")) {
            assertThat(Opcode.mnemonic(Integer.parseInt(row[0], 16))).as(row[0]).isEqualTo(row[1]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0x20, true, false",
        "0x21, true, false",
        "0x32, true, false",
        "0x33, true, false",
        "0x34, false, false",
        "0x24, false, true",
        "0x25, false, true",
        "0x26, false, true",
        "0x27, false, true",
        "0x28, false, true",
        "0x29, false, true",
        "0x2a, false, false",
        "0xb0, false, true",
        "0xc3, false, true",
        "0x22, false, false",
        "0x23, false, false"
    })
    void operandMeansAChildOrALocal(int value, boolean child, boolean local) {
        Opcode opcode = Opcode.of(value).orElseThrow();
        assertThat(opcode.makesChild()).isEqualTo(child);
        assertThat(opcode.namesLocal()).isEqualTo(local);
    }
}
