package io.github.mpyfreezer.verifier.c;

import static io.github.mpyfreezer.verifier.c.Firmwares.bytes;
import static io.github.mpyfreezer.verifier.c.Firmwares.read;
import static io.github.mpyfreezer.verifier.c.Firmwares.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.verifier.layout.Structures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstantsTest {
    private static final Structures BIG_DOUBLES = with(ObjRepr.A, 64, Endian.BIG, FloatKind.DOUBLE);
    private static final Structures BIG_SINGLES = with(ObjRepr.A, 64, Endian.BIG, FloatKind.FLOAT);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "0, 0000000000000000",
                "255, 00000000000000ff",
                "0xfF, 00000000000000ff",
                "010, 0000000000000008",
                "1 + 2 * 3 - 4, 0000000000000003",
                "(1 + 2) * 3, 0000000000000009",
                "-1LL, ffffffffffffffff",
                "-9223372036854775807LL - 1, 8000000000000000",
                "'a', 0000000000000061",
                "'\\n', 000000000000000a",
                "MP_QSTRnumber_of + 2, 0000000000000006",
                "MP_QSTR_gr_ouml__szlig_er, 0000000000000003",
                "MP_QSTR__lt_module_gt_, 0000000000000002",
                "MP_CODE_NATIVE_ASM, 0000000000000005",
                "(byte)0x1ff, 00000000000000ff",
                "(int8_t)0xff, ffffffffffffffff",
                "(unsigned)-1, 00000000ffffffff",
                "1 ? 2 : 3, 0000000000000002",
                "4000000000, 00000000ee6b2800",
                "0x80000000 > 0, 0000000000000001",
                "-1 > 0u, 0000000000000001",
                "true, 0000000000000001",
            })
    void integers(String expression, String expected) {
        String text = "const long long x[] = { " + expression + " };";

        assertThat(bytes(read(text, BIG_DOUBLES), "x").replace(" ", "")).isEqualTo(expected);
    }

    /** Each rounded to the nearest, ties to even; the bits are those of IEEE 754. */
    @ParameterizedTest
    @CsvSource({
        "0.1, 3fb999999999999a, 3dcccccd",
        "-0.0, 8000000000000000, 80000000",
        "1e308, 7fe1ccf385ebc8a0, 7f800000",
        "5e-324, 0000000000000001, 00000000",
        "1.7976931348623157e+308, 7fefffffffffffff, 7f800000",
        "0x1.8p3, 4028000000000000, 41400000",
        "0x1.fffffffffffff8p0, 4000000000000000, 40000000",
        "9007199254740993.0, 4340000000000000, 5a000000",
        "16777217, 4170000010000000, 4b800000",
        "1.17549435e-38f, 3810000000000000, 00800000",
        ".5, 3fe0000000000000, 3f000000",
        "3., 4008000000000000, 40400000",
        "0.000000000000000000000000000000000000000000000000000000000000, 0000000000000000, 00000000",
        "1e0, 3ff0000000000000, 3f800000",
        "0.30000000000000004, 3fd3333333333334, 3e99999a",
        "18446744073709551615u, 43f0000000000000, 5f800000",
    })
    void floats(String constant, String wide, String single) {
        String text = "const mp_float_t x[] = { (mp_float_t)" + constant + " };";

        assertThat(bytes(read(text, BIG_DOUBLES), "x").replace(" ", "")).isEqualTo(wide);
        assertThat(bytes(read(text, BIG_SINGLES), "x").replace(" ", "")).isEqualTo(single);
    }

    @Test
    void strings() {
        String text = "const char x[] = \"a\\x4142\"\"b\\101\\0\\1232\\n\\\\\\\"\\?\\'\\x7f\" \"\\xff\" \"f\";";

        assertThat(bytes(read(text.replace("\\x4142", "\\x41")), "x"))
                .isEqualTo("61 41 62 41 00 53 32 0a 5c 22 3f 27 7f ff 66 00");
        assertThat(bytes(read("const char x[4] = \"abcd\", y[6] = { \"abcd\", };"), "x"))
                .isEqualTo("61 62 63 64");
        assertThat(bytes(read("const char x[] = \"ü\";"), "x")).isEqualTo("c3 bc 00");
    }

    @Test
    void rowsOfNumbers() {
        String rows = "0x12,0x00, // text with 0x34, in it\n 0,7, 255,0xff, /* 9, */ 010, 1+1,\n\t3 , 4,5};";

        assertThat(bytes(read("const byte x[] = {" + rows), "x")).isEqualTo("12 00 00 07 ff ff 08 02 03 04 05");
        assertThat(bytes(read("const byte x[13] = {" + rows), "x")).isEqualTo("12 00 00 07 ff ff 08 02 03 04 05 00 00");
        assertThat(bytes(read("const uint16_t x[2] = { 65535, 0x8001 };"), "x")).isEqualTo("ff ff 01 80");
    }

    @Test
    void moreRowsThanAreReadAtOnce() {
        String text = "const byte x[] = {\n" + "0x01,0x02,\n".repeat(500) + "};";

        assertThat(Firmwares.content(read(text), "x").length()).isEqualTo(1000);
        assertThat(bytes(read(text), "x")).isEqualTo("01 02 ".repeat(500).strip());
    }
}
