package io.github.mpyfreezer.vm.object;

import static io.github.mpyfreezer.vm.object.Machine.bytearray;
import static io.github.mpyfreezer.vm.object.Machine.bytes;
import static io.github.mpyfreezer.vm.object.Machine.str;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.vm.Vm;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrays, bytearrays and memoryviews; expected values of the unix port, and of a pyboard where that is said. */
class PackedArrayTest {
    private final Machine unix = Machine.unix();
    private final Machine board = Machine.board();

    private static Object array(Machine machine, String typecode, Object... items) {
        return Calls.call(machine.vm, MpArray.TYPE, str(typecode), MpList.of(items));
    }

    private static String slice(Machine machine, Object array, long from, long to, Object value) {
        return machine.show(() -> {
            Subscripts.set(machine.vm, array, new MpSlice(from, to, MpNone.NONE), value);
            return array;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "b, 5",
        "B, 5",
        "h, 5",
        "H, 5",
        "i, 5",
        "I, 5",
        "l, 4611686018427387909",
        "L, 4611686018427387909",
        "q, 4611686018427387909",
        "Q, 4611686018427387909",
        "P, 4611686018427387909"
    })
    void integersAreCutToTheirLowBits(String typecode, String expected) {
        BigInteger value = BigInteger.ONE.shiftLeft(62).add(BigInteger.valueOf(5));
        assertThat(unix.show(() -> array(unix, typecode, value)))
                .isEqualTo("array('" + typecode + "', [" + expected + "])");
    }

    @Test
    void wordsOfABoardAreNarrower() {
        BigInteger value = BigInteger.ONE.shiftLeft(62).add(BigInteger.valueOf(5));
        assertThat(board.show(() -> array(board, "l", value))).isEqualTo("array('l', [5])");
        assertThat(board.show(() -> array(board, "Q", value, -1L)))
                .isEqualTo("array('Q', [4611686018427387909, 18446744073709551615])");
    }

    @Test
    void someTypecodesHaveNoItems() {
        assertThat(unix.show(() -> array(unix, "e", 1L, 2L))).isEqualTo("array('e', [0, 0])");
        assertThat(unix.show(() -> array(unix, "x", 1L))).isEqualTo("ValueError('bad typecode',)");
        assertThat(unix.show(() -> array(unix, "\1", 1L))).isEqualTo("bytearray(b'\\x01')");
    }

    @Test
    void arraysOfObjectsKeepThem() {
        assertThat(unix.show(() -> array(unix, "O", 1L, str("a"), MpNone.NONE, 1.5)))
                .isEqualTo("array('O', [1, 'a', None, 1.5])");
    }

    @Test
    void anArrayMayBePutIntoItself() {
        MpByteArray a = bytearray("abcdef");
        assertThat(slice(unix, a, 1, 3, a)).isEqualTo("bytearray(b'aabcdefdef')");
    }

    @Test
    void viewsShareTheirBytes() {
        MpByteArray a = bytearray("abcdefghij");
        MpMemoryView view = MpMemoryView.of(unix.vm, Buffers.writable(unix.vm, a), true);
        Object middle = Subscripts.get(unix.vm, view, new MpSlice(2L, 6L, MpNone.NONE));
        assertThat(slice(unix, view, 0, 4, middle)).isEqualTo("<memoryview>");
        assertThat(unix.show(() -> a)).isEqualTo("bytearray(b'cdefefghij')");
        assertThat(slice(unix, view, 0, 1, bytes("xy"))).isEqualTo("ValueError('lhs and rhs should be compatible',)");
        assertThat(slice(unix, a, 0, 1, str("xy")))
                .isEqualTo("NotImplementedError('array/bytes required on right side',)");
    }

    @Test
    void whatIsNotComparableIsNotUnequal() {
        assertThat(unix.binary(BinaryOp.EQUAL, array(unix, "f", 1L), array(unix, "f", 1L)))
                .isEqualTo("NotImplementedError()");
        assertThat(unix.binary(BinaryOp.EQUAL, array(unix, "b", 97L), array(unix, "B", 97L)))
                .isEqualTo("True");
        assertThat(unix.binary(BinaryOp.LESS, bytearray("a"), 1L)).isEqualTo("False");
    }

    /** An index whose conversion to an integer empties the array. */
    private static final class Emptying extends MpObject {
        private final MpByteArray array;

        Emptying(MpByteArray array) {
            this.array = array;
        }

        @Override
        public MpType type() {
            return ObjectType.TYPE;
        }

        @Override
        public @Nullable Object unary(Vm vm, UnaryOp op) {
            slice(Machine.unix(), array, 0, array.length(), bytes(""));
            return 5L;
        }
    }

    @Test
    void programsMayChangeAnArrayThatIsBeingAsked() {
        MpByteArray a = bytearray("abcdefgh");
        var stop = new Emptying(a);
        assertThat(unix.show(() -> Subscripts.get(unix.vm, a, new MpSlice(2L, stop, MpNone.NONE))))
                .isEqualTo("bytearray(b'')");
        MpByteArray b = bytearray("abcdefgh");
        assertThat(unix.call(b, "find", bytes("z"), new Emptying(b))).isEqualTo("-1");
        assertThat(unix.call(b, "append", new Emptying(b))).isEqualTo("None");
        assertThat(unix.show(() -> b)).isEqualTo("bytearray(b'\\x05')");
    }
}
