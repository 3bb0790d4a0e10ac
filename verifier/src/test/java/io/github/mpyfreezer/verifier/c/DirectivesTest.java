package io.github.mpyfreezer.verifier.c;

import static io.github.mpyfreezer.verifier.c.Firmwares.bytes;
import static io.github.mpyfreezer.verifier.c.Firmwares.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.verifier.memory.RomMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectivesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 || NOTHING == 0 || defined(NOTHING)",
                "!0 && !(0 && NOTHING)",
                "defined(OWN) && !defined MP_FROZEN_STR_NAMES && !defined(MICROPY_FROZEN_LIST_ITEM)",
                "MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B",
                "MPZ_DIG_SIZE == 16 && MICROPY_LONGINT_IMPL == 2",
                "-1 < 0 && -1 > 0u",
                "(1 ? 2 : 1 / 0) == 2",
                "0 || (1 && 3 - 2)",
                "0xffffffffffffffff == -1",
                "1 << 40 > 0x7fffffff",
                "-7 / 2 == -3 && -7 % 2 == -1 && -7 >> 1 == -4",
                "(5 & 6) == 4 && (5 | 6) == 7 && (5 ^ 6) == 3 && ~0 == -1",
                "1 != 2 && 1 <= 1 && 2 >= 1 && 4 - 2 - 1 == 1 && 2 + 3 * 4 == 14",
                "0 ? 0 : 1"
            })
    void conditionsThatHold(String condition) {
        RomMemory memory = read("#include \"py/objint.h\"\n#define OWN\nconst byte x[] = {\n#if " + condition
                + " // why\n1\n#else\n2\n#endif\n};");

        assertThat(bytes(memory, "x")).isEqualTo("01");
    }

    @Test
    void groupsWithinGroups() {
        String text = """
                const byte x[] = {
                #if 0
                  #if 1
                  no C: ' " # /* #endif
                  */
                  #else
                  #endif
                  1,
                #elif 0
                  2,
                #elif 1
                  3,
                # ifdef MP_FROZEN_STR_NAMES
                  4,
                # else /* of that */
                  5,
                # endif
                #elif BROKEN (
                  6,
                #else
                  7,
                #endif
                #ifndef MICROPY_FROZEN_LIST_ITEM
                  8
                #endif
                };
                """;

        assertThat(bytes(read(text), "x")).isEqualTo("03 05 08");
    }

    @Test
    void macros() {
        String text = """
                #define ONE 1
                #define LATER ONE, TWO
                #define TWO 2
                #define PAIR(a, b) (a + b), (b)
                #define NONE() 9
                #define SELF SELF_OR_OTHER
                #define SELF_OR_OTHER SELF
                #define PAIR_OF(x) PAIR(x, x)
                enum { SELF = 6, NONE = 7 };
                const byte x[] = { LATER, PAIR(ONE, TWO), PAIR((4), 5) };
                const byte y[] = { PAIR_OF(3), SELF, NONE(), NONE };
                #undef ONE
                #define ONE 11
                const byte z[] = { ONE, PAIR
                (
                1 ,
                2 ) };
                """;
        RomMemory memory = read(text);

        assertThat(bytes(memory, "x")).isEqualTo("01 02 03 02 09 05");
        assertThat(bytes(memory, "y")).isEqualTo("06 03 06 09 07");
        assertThat(bytes(memory, "z")).isEqualTo("0b 03 02");
    }

    @Test
    void anArgumentMayHoldTheMacroItself() {
        RomMemory memory = read("#define ADD(a, b) ((a) + (b))\nconst byte x[] = { ADD(1, ADD(2, ADD(3, 4))) };");

        assertThat(bytes(memory, "x")).isEqualTo("0a");
    }

    @Test
    void definingAgainAlikeIsAllowed() {
        assertThat(bytes(read("#define A  1 // one\n#define A 1\nconst byte x[] = {A};"), "x"))
                .isEqualTo("01");
    }

    @Test
    void linesAreJoined() {
        RomMemory memory =
                read("#define TEXTS \\\n\"a\\0\" \\\r\n\"b\\0\" \\\n\n\nconst char x[] = { TEXTS \"\\0\" };\n"
                        + "// a comment that goes on \\\nconst byte lost[] = {1};\nconst byte kept[] = { 1\\\n2 };");

        assertThat(bytes(memory, "x")).isEqualTo("61 00 62 00 00 00");
        assertThat(memory.symbol("lost")).isEmpty();
        assertThat(bytes(memory, "kept")).isEqualTo("0c");
    }

    /** In comments nothing depends on them, unless they end a line. */
    @Test
    void trigraphsInComments() {
        RomMemory memory = read("const char x[] = /* ??/ ??= */ \"??x?\"; // what??! or ??/ that\nconst byte y = 1;");

        assertThat(bytes(memory, "x")).isEqualTo("3f 3f 78 3f 00");
        assertThat(bytes(memory, "y")).isEqualTo("01");
    }

    @Test
    void linesMayEndAsOnWindows() {
        RomMemory memory = read("#define A 1\r\n#if A\r\nconst byte x[] = {A, \\\r\n2};\r\n#endif\r\n");

        assertThat(bytes(memory, "x")).isEqualTo("01 02");
    }

    @Test
    void commentsAreBlank() {
        assertThat(bytes(read("const/**/byte x[] = {/* \" */ 1 /**/,/*,\n*/ 2 // 3\n};"), "x"))
                .isEqualTo("01 02");
    }

    @Test
    void infinityComesWithItsHeader() {
        RomMemory memory = read("#include <math.h>\nconst mp_float_t x[] = { INFINITY, -INFINITY, NAN, -NAN };");

        assertThat(bytes(memory, "x")).isEqualTo("00 00 80 7f 00 00 80 ff 00 00 c0 7f 00 00 c0 ff");
    }
}
