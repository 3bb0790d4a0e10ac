package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.cli.Firmware.Integers;
import io.github.mpyfreezer.cli.Firmware.QstrHeaderFile;
import io.github.mpyfreezer.cli.Firmware.Words;
import io.github.mpyfreezer.cli.FrozenProgram.Printed;
import io.github.mpyfreezer.parser.model.Release;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, texts and qstrs at the edges, in memory, held against values written down here from the Python sources. */
class FrozenCValuesTest {
    private static final Firmware HOST = Firmware.usual(Release.V1_29, Compiler.HOST_64);
    private static final Firmware HOST_32 = Firmware.usual(Release.V1_29, Compiler.HOST_32);

    @TempDir
    private Path folder = Path.of("");

    private Printed printed(Firmware firmware, Path... files) {
        firmware.compiler().missing().ifPresent(why -> assumeTrue(false, why));
        return FrozenProgram.freeze(folder, firmware, List.of(), List.of(files)).run();
    }

    private List<String> objects(Firmware firmware, String fixture) {
        return printed(firmware, Path.of("mpy", fixture)).lines(0, "object");
    }

    static Stream<Firmware> doubles() {
        return Stream.of(
                HOST.with(Words.A, FloatKind.DOUBLE),
                HOST.with(Words.B, FloatKind.DOUBLE),
                HOST_32.with(Words.A, FloatKind.DOUBLE),
                HOST_32.with(Words.D, FloatKind.DOUBLE).withoutMachineCode());
    }

    static Stream<Firmware> singles() {
        return Stream.of(HOST.with(Words.A, FloatKind.FLOAT), HOST_32, HOST_32.with(Words.B, FloatKind.FLOAT));
    }

    private static String wide(double value) {
        return "(f %016x)".formatted(Double.doubleToRawLongBits(value));
    }

    private static String single(double value) {
        return "(f %08x)".formatted(Float.floatToRawIntBits((float) value));
    }

    private static String tuple(String... items) {
        return "(t " + String.join(" ", items) + ")";
    }

    @ParameterizedTest
    @MethodSource("doubles")
    void aDoubleKeepsAllItsBits(Firmware firmware) {
        assertThat(objects(firmware, "fault/fault_float_digits.mpy"))
                .containsExactly(
                        wide(0.1 + 0.2),
                        wide(123456789.12345679),
                        wide(1 + Math.ulp(1.0)),
                        wide(1.1754943508222875e-38),
                        wide(0x1p53 / 3),
                        wide(5.551115123125783e-17 * 3),
                        tuple(wide(0.30000000000000004), tuple(wide(4.35), wide(0.6000000000000001))));
        assertThat(objects(firmware, "fault/fault_float_negzero.mpy"))
                .containsExactly(
                        "(t (f 8000000000000000) (f 0000000000000000))",
                        "(t (f 8000000000000000) (f 8000000000000000))");
        assertThat(objects(firmware, "fault/fault_float_inf.mpy"))
                .containsExactly(
                        "(f 7ff0000000000000)",
                        "(t (f 7ff0000000000000) (f fff0000000000000) (t (f 7ff0000000000000) (f 3ff0000000000000)))");
        assertThat(objects(firmware, "fault/fault_float_nan.mpy"))
                .containsExactly("(t (f 7ff8000000000000) (f 7ff8000000000000) (f 3ff0000000000000))");
        assertThat(objects(firmware, "fault/fault_float_negative.mpy"))
                .containsExactly(
                        tuple(wide(-1), wide(-0.5), wide(-3.4e38), wide(-1e-10), tuple(wide(-2.25))),
                        tuple(wide(-1.5), wide(-1.5), wide(-0.75)));
        assertThat(objects(firmware, "fault/fault_float_fltmax.mpy"))
                .containsExactly(
                        tuple(wide(Float.MAX_VALUE), wide(3.4028235677973362e38)),
                        wide(Math.nextUp(3.4028235677973362e38)));
        assertThat(objects(firmware, "fault/fault_float_huge.mpy"))
                .containsExactly(tuple(wide(1e100), wide(Double.MAX_VALUE), wide(1e39)));
    }

    @ParameterizedTest
    @MethodSource("singles")
    void aSingleIsTheNearestToTheDouble(Firmware firmware) {
        assertThat(objects(firmware, "fault/fault_float_digits.mpy"))
                .containsExactly(
                        "(f 3e99999a)",
                        "(f 4ceb79a3)",
                        "(f 3f800000)",
                        "(f 00800000)",
                        single(0x1p53 / 3),
                        single(5.551115123125783e-17 * 3),
                        tuple("(f 3e99999a)", tuple("(f 408b3333)", "(f 3f19999a)")));
        assertThat(objects(firmware, "fault/fault_float_negzero.mpy"))
                .containsExactly("(t (f 80000000) (f 00000000))", "(t (f 80000000) (f 80000000))");
        assertThat(objects(firmware, "fault/fault_float_inf.mpy"))
                .containsExactly("(f 7f800000)", "(t (f 7f800000) (f ff800000) (t (f 7f800000) (f 3f800000)))");
        assertThat(objects(firmware, "fault/fault_float_nan.mpy"))
                .containsExactly("(t (f 7fc00000) (f 7fc00000) (f 3f800000))");
        assertThat(objects(firmware, "fault/fault_float_fltmax.mpy"))
                .as("the last double that rounds to the greatest single, and the first that rounds to infinity")
                .containsExactly("(t (f 7f7fffff) (f 7f7fffff))", "(f 7f800000)");
        assertThat(objects(firmware, "fault/fault_float_huge.mpy"))
                .containsExactly("(t (f 7f800000) (f 7f800000) (f 7f800000))");
    }

    /**
     * Ports compile with either: what lies between two singles must not become one here and the other there, and of what is
     * too small for any, gcc warns with one of them.
     */
    @ParameterizedTest
    @ValueSource(strings = {"-fsingle-precision-constant", "-fno-single-precision-constant"})
    void aSingleIsTheSameHoweverTheCompilerRounds(String flag) {
        HOST_32.compiler().missing().ifPresent(why -> assumeTrue(false, why));
        double halfway = 1 + 3 * 0x1p-24;
        Path file = HandMadeMpy.module("halfway.py")
                .constant(halfway)
                .constant(-halfway)
                .constant(3 * 0x1p-150)
                .constant(1e-80)
                .constant(-1e-80)
                .writeTo(folder.resolve("halfway.mpy"));
        List<String> options = new ArrayList<>(HOST_32.options());
        options.add(flag);
        String frozen = HOST_32.freeze(List.of(file)).stdout();

        assertThat(FrozenProgram.compile(folder, frozen, HOST_32, options, List.of(FrozenFixtures.module(file)))
                        .run()
                        .lines(0, "object"))
                .containsExactly("(f 3f800002)", "(f bf800002)", "(f 00000002)", "(f 00000000)", "(f 80000000)");
        assertThat(printed(HOST.with(Words.A, FloatKind.DOUBLE), file).lines(0, "object"))
                .containsExactly(wide(halfway), wide(-halfway), wide(3 * 0x1p-150), wide(1e-80), wide(-1e-80));
    }

    /** Two bits of a single are the tag, so they are lost. */
    @Test
    void aWordOfRepresentationCHoldsASingleButForTwoBits() {
        Firmware firmware = HOST_32.with(Words.C, FloatKind.FLOAT);

        assertThat(objects(firmware, "fault/fault_float_digits.mpy").subList(0, 4))
                .containsExactly("(f 3e999998)", "(f 4ceb79a0)", "(f 3f800000)", "(f 00800000)");
        assertThat(objects(firmware, "fault/fault_float_negzero.mpy"))
                .containsExactly("(t (f 80000000) (f 00000000))", "(t (f 80000000) (f 80000000))");
        assertThat(objects(firmware, "fault/fault_float_inf.mpy"))
                .containsExactly("(f 7f800000)", "(t (f 7f800000) (f ff800000) (t (f 7f800000) (f 3f800000)))");
        assertThat(objects(firmware, "fault/fault_float_nan.mpy"))
                .containsExactly("(t (f 7fc00000) (f 7fc00000) (f 3f800000))");
        assertThat(objects(firmware, "fault/fault_float_negative.mpy").get(1))
                .isEqualTo("(t (f bfc00000) (f bfc00000) (f bf400000))");
        assertThat(objects(firmware, "fault/fault_float_fltmax.mpy"))
                .containsExactly("(t (f 7f7ffffc) (f 7f7ffffc))", "(f 7f800000)");
        assertThat(objects(firmware, "fault/fault_float_huge.mpy"))
                .containsExactly("(t (f 7f800000) (f 7f800000) (f 7f800000))");
    }

    @Test
    void complexNumbersKeepBothParts() {
        assertThat(objects(HOST.with(Words.A, FloatKind.DOUBLE), "fault/fault_complex.mpy"))
                .contains(
                        "(c 0000000000000000 7ff0000000000000)",
                        "(c 0000000000000000 " + wide(1e100).substring(3),
                        "(c 0000000000000000 3fd3333333333334)");
        assertThat(objects(HOST, "fault/fault_complex.mpy")).contains("(c 00000000 7f800000)", "(c 00000000 3e99999a)");
    }

    @ParameterizedTest
    @EnumSource(names = {"MPZ_8", "MPZ_16", "MPZ_32"})
    void bigIntegersKeepTheirDigits(Integers integers) {
        List<String> objects = objects(HOST.with(integers), "bytecode/consts_bigint.mpy");

        assertThat(objects.subList(0, 4))
                .isEqualTo(
                        switch (integers) {
                            case MPZ_8 ->
                                List.of(
                                        "(mpz 0 1 8 8 ff ff ff ff ff ff ff 7f)",
                                        "(mpz 0 1 8 8 0 0 0 0 0 0 0 80)",
                                        "(mpz 1 1 8 8 0 0 0 0 0 0 0 80)",
                                        "(mpz 1 1 8 8 1 0 0 0 0 0 0 80)");
                            case MPZ_16 ->
                                List.of(
                                        "(mpz 0 1 4 4 ffff ffff ffff 7fff)",
                                        "(mpz 0 1 4 4 0 0 0 8000)",
                                        "(mpz 1 1 4 4 0 0 0 8000)",
                                        "(mpz 1 1 4 4 1 0 0 8000)");
                            default ->
                                List.of(
                                        "(mpz 0 1 2 2 ffffffff 7fffffff)",
                                        "(mpz 0 1 2 2 0 80000000)",
                                        "(mpz 1 1 2 2 0 80000000)",
                                        "(mpz 1 1 2 2 1 80000000)");
                        });
        int digits = 200 / integers.digitBits() + 1;
        assertThat(objects.get(7))
                .isEqualTo("(mpz 0 1 %d %d%s %x)"
                        .formatted(digits, digits, " 0".repeat(digits - 1), 1 << 200 % integers.digitBits()));
    }

    @Test
    void longLongsReachFromEndToEnd() {
        List<Object> values = new ArrayList<>();
        for (long value : new long[] {
            Long.MIN_VALUE,
            Long.MIN_VALUE + 1,
            Long.MAX_VALUE,
            -0x80000001L,
            -0x80000000L,
            0x80000000L,
            0xffffffffL,
            8192,
            8191,
            -8192,
            -8193
        }) {
            values.add(value);
        }
        Path file = HandMadeMpy.module("edges.py").constant(values).writeTo(folder.resolve("edges.mpy"));
        for (Firmware firmware : List.of(HOST, HOST_32)) {
            assertThat(printed(firmware.with(Integers.LONG_LONG), file).lines(0, "object"))
                    .containsExactly("(t (ll -9223372036854775808) (ll -9223372036854775807) (ll 9223372036854775807)"
                            + " (ll -2147483649) (ll -2147483648) (ll 2147483648) (ll 4294967295) (ll 8192) (i 8191)"
                            + " (i -8192) (ll -8193))");
        }
    }

    @Test
    void textsKeepTheirBytes() {
        byte[] every = new byte[256];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        String text = "NUL \0 \"quoted\" \\ ??/ ??! %s \n\r\t \u007f \u00e9 \ud83d\udc0d then 0 and f";
        Path file = HandMadeMpy.module("texts.py")
                .constant(text)
                .constant(every)
                .constant(new byte[] {0, '1', 0, 'f'})
                .writeTo(folder.resolve("texts.mpy"));
        List<String> objects = printed(HOST, file).lines(0, "object");

        assertThat(objects.get(0)).endsWith(" " + hex(text.getBytes(StandardCharsets.UTF_8)) + "00)");
        assertThat(objects.get(1)).startsWith("(b ").endsWith(" " + hex(every) + "00)");
        assertThat(objects.get(2)).startsWith("(b ").endsWith(" 0031006600)");
        Printed surrogates = printed(HOST, Path.of("mpy/fault/fault_surrogate.mpy"));
        assertThat(surrogates.lines(0, "object").toString()).contains("edbfbf");
        assertThat(surrogates.lines(0, "qstr")).contains("(q eda080)");
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static String qstr(String text) {
        return "(q " + hex(text.getBytes(StandardCharsets.UTF_8)) + ")";
    }

    @Test
    void textsThatAreSpelledAlikeStayApart() {
        List<String> qstrs =
                printed(HOST, Path.of("mpy/fault/fault_collision.mpy")).lines(0, "qstr");

        assertThat(qstrs).contains("(q #7)");
        assertThat(qstrs)
                .contains(Stream.of(
                                "a b",
                                "a_space_b",
                                "_lt_module_gt_",
                                "x-y",
                                "x_hyphen_y",
                                "\u00fc",
                                "_uuml_",
                                "fault_collision.py",
                                "fault_collision_dot_py",
                                "\u1234",
                                "_0x1234_")
                        .map(FrozenCValuesTest::qstr)
                        .toArray(String[]::new));
        assertThat(printed(HOST, Path.of("mpy/named/hello.mpy")).lines(0, "qstr"))
                .contains(qstr("hello.py"), qstr("hello_dot_py"));
    }

    /** Names that look like those that are made up to keep others apart. */
    @Test
    void madeUpSpellingsDoNotCollideEither() {
        Path file = HandMadeMpy.module("m.py")
                .text("a b")
                .text("a_space_b")
                .text("a_space_b__2")
                .text("a_space b")
                .text("a_space_b__2__2")
                .writeTo(folder.resolve("m.mpy"));
        Printed printed = printed(HOST, file);

        assertThat(printed.lines(0, "qstr"))
                .contains(
                        qstr("a b"),
                        qstr("a_space_b"),
                        qstr("a_space_b__2"),
                        qstr("a_space b"),
                        qstr("a_space_b__2__2"));
        assertThat(printed.lost()).isEmpty();
    }

    @Test
    void textsWithNulsAreFound() {
        Printed printed = printed(HOST, Path.of("mpy/fault/fault_nul_qstr.mpy"));

        assertThat(printed.lost()).isEmpty();
        assertThat(printed.qstrs())
                .extracting(FrozenProgram.PoolEntry::text)
                .contains("00" + "00", "0000" + "00", "61" + "00", "6100" + "00", "610062" + "00", "610063" + "00");
        assertThat(printed.pools()).hasSize(2);
        assertThat(printed.pools().get(0).sorted()).isTrue();
        assertThat(printed.pools().get(1).sorted()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyOneOfManyLikeTextsIsFound(QstrHeaderFile widths) {
        var random = new Random(widths.ordinal());
        String[] letters = {
            "a", "b", "\0", "\0", "\u0001", "\u007f", "\u0080", "\u07ff", "\uffff", "\ud83d\udc0d", "?", "_"
        };
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < 3000) {
            var text = new StringBuilder();
            for (int length = random.nextInt(7); length >= 0; length--) {
                text.append(letters[random.nextInt(letters.length)]);
            }
            texts.add(text.toString());
        }
        texts.add("b".repeat(255));
        texts.add("b".repeat(254));
        HandMadeMpy module = HandMadeMpy.module("many.py");
        texts.forEach(module::text);
        Path file = module.writeTo(folder.resolve("many.mpy"));
        for (Release release : List.of(Release.V1_29, Release.V1_22)) {
            Firmware firmware = HOST.of(release).with(widths);
            if (!firmware.exists()) {
                continue;
            }
            Printed printed = printed(firmware, file);
            assertThat(printed.lost()).isEmpty();
            assertThat(printed.qstrs())
                    .extracting(FrozenProgram.PoolEntry::text)
                    .containsAll(texts.stream()
                            .filter(text -> !text.equals("_"))
                            .map(text -> hex(text.getBytes(StandardCharsets.UTF_8)) + "00")
                            .toList());
        }
    }

    /** Order is that of the bytes; of chars, {@code \uffff} would come before what lies beyond it. */
    @Test
    void aSortedPoolIsInOrderOfItsBytes() {
        Printed printed =
                printed(HOST, Path.of("mpy/bytecode/consts_unicode.mpy"), Path.of("mpy/bytecode/consts_str.mpy"));
        List<byte[]> texts = printed.pools().get(0).entries().stream()
                .map(entry -> HexFormat.of().parseHex(entry.text()))
                .toList();

        assertThat(printed.pools()).hasSize(1);
        assertThat(texts).hasSizeGreaterThan(50).isSortedAccordingTo(Arrays::compareUnsigned);
    }
}
