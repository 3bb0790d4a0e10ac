package io.github.mpyfreezer.parser;

import static io.github.mpyfreezer.parser.Tables.hex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.parser.model.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in groups of seven bits are what most of the file is made of. There must be one way to write each. */
class ByteCursorTest {
    @ParameterizedTest
    @CsvSource({
        "00, 0",
        "7f, 127",
        "8100, 128",
        "8101, 129",
        "ff7f, 16383",
        "818000, 16384",
        "ffff7f, 2097151",
        "81808000, 2097152",
        "ffffff7f, 268435455",
        "8180808000, 268435456",
        "87ffffff7f, 2147483647"
    })
    void numbersComeMostSignificantGroupFirst(String bytes, int number) {
        assertThat(new ByteCursor(hex(bytes), 0).readUint("a number")).isEqualTo(number);
        var out = new ByteArrayOutputStream();
        MpyWriter.writeUint(out, number);
        assertThat(Bytes.wrap(out.toByteArray())).isEqualTo(hex(bytes));
    }

    @Test
    void everyNumberIsWrittenAsTheDescriptionSays() {
        var random = new Random(8);
        for (int i = 0; i < 2000; i++) {
            int number = random.nextInt() >>> 1 + random.nextInt(31);
            var ours = new ByteArrayOutputStream();
            var expected = new ByteArrayOutputStream();
            MpyWriter.writeUint(ours, number);
            PreludeEncoder.number(expected, number);
            assertThat(ours.toByteArray()).isEqualTo(expected.toByteArray());
            assertThat(new ByteCursor(Bytes.wrap(ours.toByteArray()), 0).readUint("a number"))
                    .isEqualTo(number);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''           | 0 | the end of the file                     | a number
            81           | 1 | the end of the file                     | a number
            ffffff       | 3 | the end of the file                     | a number
            8000         | 0 | a number with a leading zero group 0x80 | a number in its shortest form
            80           | 0 | a number with a leading zero group 0x80 | a number in its shortest form
            808100       | 0 | a number with a leading zero group 0x80 | a number in its shortest form
            8880808000   | 0 | a number of 2**31 or more               | a number
            ffffffffff7f | 0 | a number of 2**31 or more               | a number
            """)
    void otherNumbersAreRefused(String bytes, int at, String found, String expected) {
        var cursor = new ByteCursor(hex(bytes), 0x20);
        assertThatThrownBy(() -> cursor.readUint("a number"))
                .hasMessage("offset 0x%04x: found %s, expected %s", 0x20 + at, found, expected);
    }

    @Test
    void noMoreItemsArePromisedThanCanFollow() {
        assertThat(new ByteCursor(hex("03 000000"), 0).readCount("the number of things", 1))
                .isEqualTo(3);
        assertThat(new ByteCursor(hex("01 0000"), 0).readCount("the number of things", 2))
                .isEqualTo(1);
        assertThatThrownBy(() -> new ByteCursor(hex("04 000000"), 0).readCount("the number of things", 1))
                .hasMessage("offset 0x0000: found 4 things, expected as many as fit the 3 bytes left");
        assertThatThrownBy(() -> new ByteCursor(hex("02 000000"), 0).readCount("the number of things", 2))
                .hasMessage("offset 0x0000: found 2 things, expected as many as fit the 3 bytes left");
        assertThatThrownBy(() -> new ByteCursor(hex("87ffffff7f"), 0).readCount("the number of things", 2))
                .hasMessage("offset 0x0000: found 2147483647 things, expected as many as fit the 0 bytes left");
    }

    @Test
    void bytesAreTakenInOrder() {
        var cursor = new ByteCursor(hex("0102030405"), 0x10);
        assertThat(cursor.readByte("a byte")).isEqualTo(1);
        assertThat(cursor.peek()).isEqualTo(2);
        assertThat(cursor.readBytes(2, "some")).isEqualTo(hex("0203"));
        assertThat(cursor.position()).isEqualTo(3);
        assertThat(cursor.fileOffset(3)).isEqualTo(0x13);
        assertThat(cursor.remaining()).isEqualTo(2);
        assertThatThrownBy(() -> cursor.readBytes(3, "more"))
                .hasMessage("offset 0x0013: found 2 bytes to the end of the file, expected more of 3 bytes");
        assertThat(cursor.readBytes(2, "rest")).isEqualTo(hex("0405"));
        assertThat(cursor.atEnd()).isTrue();
        assertThatThrownBy(() -> cursor.readByte("one more"))
                .hasMessage("offset 0x0015: found the end of the file, expected one more");
    }
}
