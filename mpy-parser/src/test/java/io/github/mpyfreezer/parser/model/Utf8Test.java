package io.github.mpyfreezer.parser.model;

import static io.github.mpyfreezer.parser.Tables.hex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A qstr is what its bytes are: the runtime hashes, compares and sorts bytes. Java's own strings differ in two places:
 * they cannot hold bytes that are not text, and they order characters beyond U+FFFF before some below. And MicroPython
 * allows what UTF-8 forbids, lone surrogates ("\ud800" in a source file).
 */
class Utf8Test {
    @ParameterizedTest
    @CsvSource({
        "a, 61",
        "\u00e9, c3a9",
        "\u07ff, dfbf",
        "\u0800, e0a080",
        "\uffff, efbfbf",
        "\ud800\udc00, f0908080",
        "\ud83d\ude00, f09f9880",
        "\udbff\udfff, f48fbfbf"
    })
    void textBecomesItsBytesAndBack(String text, String bytes) {
        assertThat(Utf8.of(text).bytes()).isEqualTo(hex(bytes));
        assertThat(new Utf8(hex(bytes)).text()).isEqualTo(text);
        assertThat(Utf8.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"d800, eda080", "dbff, edafbf", "dc00, edb080", "dfff, edbfbf"})
    void loneSurrogateIsThreeBytes(String unit, String bytes) {
        String text = "a" + (char) Integer.parseInt(unit, 16) + "b";
        assertThat(Utf8.of(text).bytes()).isEqualTo(hex("61" + bytes + "62"));
        assertThat(new Utf8(hex("61" + bytes + "62")).text()).isEqualTo(text);
        assertThat(Utf8.of(text).codePoints()).isEqualTo(3);
    }

    @Test
    void surrogatesOfThreeBytesAreTwoCharacters() {
        // "\ud83d\ude00" in a source file: mpy-cross writes each escape by itself
        var apart = new Utf8(hex("eda0bd edb880"));
        var together = new Utf8(hex("f09f9880"));
        assertThat(apart).isNotEqualTo(together);
        assertThat(apart.codePoints()).isEqualTo(2);
        assertThat(codePoints(apart)).containsExactly(0xd83d, 0xde00);
        assertThat(together.codePoints()).isEqualTo(1);
        assertThat(codePoints(together)).containsExactly(0x1f600);
    }

    @Test
    void replacementCharacterInTheTextIsNoError() {
        var text = new Utf8(hex("efbfbd 41 eda080 f09f9880"));
        assertThat(text.text()).isEqualTo("\ufffdA\ud800\ud83d\ude00");
    }

    @ParameterizedTest
    @CsvSource({
        "80, 0",
        "bf, 0",
        "c080, 0",
        "c1bf, 0",
        "c2, 0",
        "c27f, 0",
        "c2c0, 0",
        "e08080, 0",
        "e09fbf, 0",
        "e0a0, 0",
        "e0a07f, 0",
        "edc080, 0",
        "f0808080, 0",
        "f08fbfbf, 0",
        "f09080, 0",
        "f0908041, 0",
        "f4908080, 0",
        "f5808080, 0",
        "f8888080, 0",
        "ff, 0",
        "fe, 0",
        "6162c3, 2",
        "c3a9c0, 2",
        "f09f988080, 4"
    })
    void whatIsNoTextIsFoundAtItsFirstByte(String bytes, int at) {
        assertThat(Utf8.firstInvalid(hex(bytes))).isEqualTo(at);
        assertThatThrownBy(() -> new Utf8(hex(bytes)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not UTF-8 at byte " + at);
    }

    @Test
    void sequencesAreJudgedAsTheDecoderOfJavaDoes() throws CharacterCodingException {
        int[] following = {0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xaf, 0xbf, 0xc0, 0xe0, 0xff};
        int judged = 0;
        for (int first = 0x80; first < 0x100; first++) {
            for (int second : following) {
                for (int third : following) {
                    for (int fourth : following) {
                        byte[] bytes = {(byte) first, (byte) second, (byte) third, (byte) fourth};
                        boolean surrogate = first == 0xed && second >= 0xa0 && second <= 0xbf;
                        if (!surrogate) {
                            if (Utf8.firstInvalid(Bytes.wrap(bytes)) < 0 != javaTakes(bytes)) {
                                fail("%02x %02x %02x %02x", first, second, third, fourth);
                            }
                            judged++;
                        }
                    }
                }
            }
        }
        assertThat(judged).isGreaterThan(200_000);
    }

    private static boolean javaTakes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Test
    void orderIsThatOfCodePoints() {
        Utf8 below = Utf8.of("\uffff");
        Utf8 beyond = Utf8.of("\ud83d\ude00");
        assertThat(below).isLessThan(beyond);
        // the reason for all this: Java compares the surrogate d83d with ffff
        assertThat(below.text()).isGreaterThan(beyond.text());
    }

    @Test
    void orderOfManyIsThatOfTheirCodePoints() {
        var random = new Random(5);
        List<String> texts = new ArrayList<>();
        int[] interesting = {0, 0x41, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x1f600, 0x10ffff};
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            for (int k = random.nextInt(4); k >= 0; k--) {
                text.appendCodePoint(interesting[random.nextInt(interesting.length)]);
            }
            texts.add(text.toString());
        }
        List<String> expected = new ArrayList<>(texts);
        expected.sort(Comparator.comparing(
                text -> text.codePoints().toArray(), (left, right) -> Arrays.compare(left, right)));
        List<String> found =
                texts.stream().map(Utf8::of).sorted().map(Utf8::text).toList();
        assertThat(found).isEqualTo(expected);
        assertThat(texts.stream().sorted()).isNotEqualTo(expected);
    }

    @Test
    void lengthCountsBytesAndCodePointsCountCharacters() {
        Utf8 text = Utf8.of("a\u00e9\u3042\ud83d\ude00");
        assertThat(text.length()).isEqualTo(1 + 2 + 3 + 4);
        assertThat(text.codePoints()).isEqualTo(4);
        assertThat(Utf8.EMPTY.isEmpty()).isTrue();
        assertThat(text.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "~", "<module>", "a b"})
    void printableAsciiRunsFromSpaceToTilde(String text) {
        assertThat(Utf8.of(text).isPrintableAscii()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001f", "\u007f", "a\n", "\u00e9", "\0"})
    void otherCharactersAreNotPrintableAscii(String text) {
        assertThat(Utf8.of(text).isPrintableAscii()).isFalse();
    }

    private static List<Integer> codePoints(Utf8 text) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < text.length(); i = text.next(i)) {
            all.add(text.codePointAt(i));
        }
        return all;
    }
}
