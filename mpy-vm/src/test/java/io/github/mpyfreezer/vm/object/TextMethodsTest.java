package io.github.mpyfreezer.vm.object;

import static io.github.mpyfreezer.vm.object.Machine.bytearray;
import static io.github.mpyfreezer.vm.object.Machine.bytes;
import static io.github.mpyfreezer.vm.object.Machine.str;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Methods of strings and bytes where the firmware is unlike what one would think; expected values of the unix port. */
class TextMethodsTest {
    private final Machine unix = Machine.unix();

    @Test
    void stripAndReplaceGoByBytes() {
        assertThat(unix.call(str("é"), "strip", str("è"))).isEqualTo("UnicodeError()");
        assertThat(unix.call(str("é"), "replace", str(""), str("-"))).isEqualTo("'-\\x03--'");
    }

    @Test
    void whatIsNothingOfABytearrayIsBytes() {
        assertThat(unix.call(bytearray("  "), "strip")).isEqualTo("b''");
        assertThat(unix.call(bytearray("ab"), "partition", bytes(","))).isEqualTo("(bytearray(b'ab'), b'', b'')");
        assertThat(unix.call(bytes("a,b"), "partition", bytearray(","))).isEqualTo("(b'a', b',', b'b')");
    }

    @Test
    void inABytearrayThatNeverHadABytesNothingIsNotFound() {
        assertThat(unix.call(bytearray(""), "find", bytes(""))).isEqualTo("-1");
        assertThat(unix.call(bytes(""), "find", bytes(""))).isEqualTo("0");
        assertThat(unix.binary(BinaryOp.IN, bytes(""), bytearray(""))).isEqualTo("False");
        assertThat(unix.binary(BinaryOp.IN, bytes(""), bytes(""))).isEqualTo("True");
    }

    @Test
    void separatorsOfBytearraysAreRefusedBySplit() {
        assertThat(unix.call(bytes("a,b"), "split", bytearray(",")))
                .isEqualTo("TypeError(\"can't convert 'bytearray' object to str implicitly\",)");
        assertThat(unix.call(str("a,b"), "rsplit", bytes(","), 1L)).isEqualTo("['a', 'b']");
        assertThat(unix.call(str("a b c"), "rsplit", MpNone.NONE, 1L))
                .isEqualTo("NotImplementedError('rsplit(None,n)',)");
    }

    @Test
    void placesAreCountedInCharacters() {
        MpStr text = str("héł€😀");
        assertThat(unix.call(text, "find", str("€"))).isEqualTo("3");
        assertThat(unix.call(text, "rfind", str("ł"), -4L, -1L)).isEqualTo("2");
        assertThat(unix.show(() -> Subscripts.get(unix.vm, text, -1L))).isEqualTo("'😀'");
        assertThat(unix.show(() -> Subscripts.get(unix.vm, text, new MpSlice(-3L, -1L, MpNone.NONE))))
                .isEqualTo("'ł€'");
        assertThat(unix.show(() -> Subscripts.get(unix.vm, text, 5L)))
                .isEqualTo("IndexError('string index out of range',)");
        assertThat(unix.show(() -> Subscripts.get(unix.vm, text, new MpSlice(MpNone.NONE, MpNone.NONE, true))))
                .isEqualTo("NotImplementedError('only slices with step=1 (aka None) are supported',)");
    }

    @Test
    void brokenTextIsDecodedAsFarAsAsked() {
        MpBytes broken = bytes("\u00c3a\u00e2\u0082b\u00f0\u009f\u0098\u0080\u00f8");
        assertThat(unix.call(broken, "decode")).isEqualTo("UnicodeError()");
        assertThat(unix.call(broken, "decode", str("utf8"), str("replace"))).isEqualTo("'\ufffda\ufffdb😀\ufffd'");
        assertThat(unix.call(broken, "decode", str("ascii"), str("ignore"))).isEqualTo("'ab'");
        assertThat(unix.call(broken, "decode", str("latin1"))).isEqualTo("LookupError('unknown encoding: latin1',)");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThat(unix.call(str("éé"), "center", -1L)).startsWith("MemoryError(");
        assertThat(unix.call(str("abc"), "rsplit", str(","), 1L << 40))
                .isEqualTo("MemoryError('memory allocation failed, allocating 8796093022216 bytes',)");
        assertThat(unix.binary(BinaryOp.MULTIPLY, str("aaaa"), Long.MAX_VALUE / 2))
                .startsWith("MemoryError(");
        assertThat(unix.call(str("x".repeat(3000)), "replace", str(""), str("y".repeat(3000))))
                .startsWith("MemoryError(");
    }

    @Test
    void namesOfFieldsAreLimited() {
        String name = "n".repeat(256);
        assertThat(unix.binary(BinaryOp.MODULO, str("%(" + name + ")s"), new MpDict(0)))
                .isEqualTo("RuntimeError('name too long',)");
    }
}
