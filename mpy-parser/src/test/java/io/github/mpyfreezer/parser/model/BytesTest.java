package io.github.mpyfreezer.parser.model;

import static io.github.mpyfreezer.parser.Tables.hex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every record of the model compares by the bytes it holds, and most of those are slices of the file that was read. So a
 * slice must be equal to a copy of itself, and nobody may reach beyond it or change it.
 */
class BytesTest {
    private static final Bytes DIGITS = Bytes.of((byte) 0, (byte) 1, (byte) 2, (byte) 3, (byte) 0xfe, (byte) 0xff);

    @Test
    void bytesAreUnsigned() {
        assertThat(DIGITS.at(4)).isEqualTo(254);
        assertThat(DIGITS.at(5)).isEqualTo(255);
    }

    @Test
    void sliceCountsFromItsOwnStart() {
        Bytes slice = DIGITS.slice(2, 5);
        assertThat(slice.length()).isEqualTo(3);
        assertThat(slice.at(0)).isEqualTo(2);
        assertThat(slice.slice(1).at(0)).isEqualTo(3);
        assertThat(slice.slice(1, 3)).isEqualTo(hex("03fe"));
        assertThat(slice.toArray()).containsExactly(2, 3, 0xfe);
        assertThat(slice.hex(":")).isEqualTo("02:03:fe");
        assertThat(slice).hasToString("02 03 fe");
    }

    @Test
    void sliceIsAValueOfItsOwn() {
        Bytes slice = hex("99 01 02 99").slice(1, 3);
        assertThat(slice).isEqualTo(hex("0102")).hasSameHashCodeAs(hex("0102"));
        assertThat(slice).isNotEqualTo(hex("0103")).isNotEqualTo(hex("010200")).isNotEqualTo("01 02");
        assertThat(DIGITS.slice(3, 3)).isEqualTo(Bytes.EMPTY).hasSameHashCodeAs(Bytes.EMPTY);
    }

    @Test
    void nobodyReachesBeyondASlice() {
        Bytes slice = DIGITS.slice(2, 4);
        assertThatThrownBy(() -> slice.at(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> slice.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> slice.slice(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> slice.slice(2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> slice.slice(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void copiesStayApart() {
        byte[] mine = {1, 2};
        Bytes bytes = Bytes.of(mine);
        mine[0] = 9;
        bytes.toArray()[1] = 9;
        assertThat(bytes).isEqualTo(hex("0102"));
    }

    @Test
    void sliceIsCopiedWhole() {
        var out = new ByteArrayOutputStream();
        out.write(7);
        DIGITS.slice(1, 3).appendTo(out);
        assertThat(out.toByteArray()).containsExactly(7, 1, 2);
        byte[] target = new byte[5];
        DIGITS.slice(4).copyTo(target, 2);
        assertThat(target).containsExactly(0, 0, 0xfe, 0xff, 0);
    }

    @Test
    void orderIsThatOfUnsignedBytes() {
        Stream<Bytes> inOrder = Stream.of(hex(""), hex("00"), hex("0000"), hex("01"), hex("7f"), hex("80"), hex("ff"));
        assertThat(inOrder).isSorted();
        assertThat(hex("aa80").slice(1)).isEqualByComparingTo(hex("80"));
        assertThat(hex("aa80bb").slice(1, 2)).isLessThan(hex("80bb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "ff"})
    void emptyIsWhatHasNoBytes(String digits) {
        assertThat(hex(digits).isEmpty()).isEqualTo(digits.isEmpty());
    }
}
