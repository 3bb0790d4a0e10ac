package io.github.mpyfreezer.parser;

import static io.github.mpyfreezer.parser.Tables.hex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Prelude;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The prelude packs eight numbers bit by bit over a chain of bytes, and everything behind it is found by them. What is
 * read is compared with the macros of py/bc.h themselves (as compiled by a C compiler, see tables.py) and with an encoder
 * that was written from their description.
 */
class PreludeReaderTest {
    @Test
    void numbersAreThoseOfTheMacros() {
        int refused = 0;
        for (String[] row : Tables.rows("preludes.tsv")) {
            Bytes bytes = hex(row[0]);
            int[] n = new int[row.length];
            for (int i = 1; i < n.length; i++) {
                n[i] = Integer.parseInt(row[i]);
            }
            int sizeOffset = n[7];
            int info = n[8];
            int cells = n[9];
            int names = 1 + n[4] + n[5];
            var code = Bytes.wrap(Arrays.copyOf(bytes.toArray(), bytes.length() + info + cells));
            if (names > info) {
                assertThatThrownBy(() -> read(code))
                        .as(row[0])
                        .hasMessageContaining("found %s names in %s bytes", names, info);
                refused++;
                continue;
            }
            Prelude prelude = read(code);
            assertThat(prelude.signature())
                    .as(row[0])
                    .isEqualTo(new Prelude.Signature(n[1], n[2], n[3], n[4], n[5], n[6]));
            assertThat(prelude.sizeOffset()).isEqualTo(sizeOffset);
            assertThat(prelude.namesOffset()).isEqualTo(bytes.length());
            assertThat(prelude.lineTableOffset()).isEqualTo(bytes.length() + names);
            assertThat(prelude.cellsOffset()).isEqualTo(bytes.length() + info);
            assertThat(prelude.opcodesOffset()).isEqualTo(code.length());
        }
        assertThat(refused).isBetween(1, 300);
    }

    @Test
    void everyPreludeIsReadAsItWasEncoded() {
        var random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            var signature = new Prelude.Signature(
                    1 + below(random, 17),
                    below(random, 10),
                    below(random, 5),
                    below(random, 8),
                    below(random, 8),
                    below(random, 10));
            List<Integer> names = new ArrayList<>();
            for (int k = 0; k < 1 + signature.positionalArgs() + signature.keywordOnlyArgs(); k++) {
                names.add(below(random, 16));
            }
            Bytes lines = randomBytes(random, below(random, 8));
            List<Integer> cells = new ArrayList<>();
            for (int k = below(random, 6); k > 0; k--) {
                cells.add(random.nextInt(256));
            }
            int start = random.nextInt(3);
            PreludeEncoder.Encoded encoded = PreludeEncoder.encode(signature, names, lines, cells, start);
            var code = new ByteArrayOutputStream();
            code.writeBytes(new byte[start]);
            encoded.bytes().appendTo(code);
            randomBytes(random, random.nextInt(3)).appendTo(code);

            var cursor = new ByteCursor(Bytes.wrap(code.toByteArray()), 0);
            cursor.readBytes(start, "code");
            assertThat(new PreludeReader(cursor, 0, code.size()).read()).isEqualTo(encoded.expected());
        }
    }

    /** Small numbers more often than large ones, so that every length of every field occurs. */
    private static int below(Random random, int mostBits) {
        return random.nextInt(1 << random.nextInt(mostBits + 1));
    }

    private static Bytes randomBytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Bytes.wrap(bytes);
    }

    /** The compiler counts arguments in 16 bits; what it can write must be readable. */
    @ParameterizedTest
    @CsvSource({"512, 0, 0", "0, 512, 0", "0, 0, 512", "2048, 2048, 2048", "65535, 0, 65535", "0, 65535, 0"})
    void manyArgumentsNeedALongSignature(int positional, int keywordOnly, int defaults) {
        var signature = new Prelude.Signature(1 + 65535, 0, 0, positional, keywordOnly, defaults);
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i <= positional + keywordOnly; i++) {
            names.add(i);
        }
        PreludeEncoder.Encoded encoded = PreludeEncoder.encode(signature, names, Bytes.EMPTY, List.of(), 0);
        assertThat(read(encoded.bytes())).isEqualTo(encoded.expected());
    }

    @Test
    void manyArgumentsAreReadFromWhatTheCompilerWrites() {
        MpyFile file = MpyReader.read(Tables.content("many_keywords.mpy"));
        var function = file.module().body().children().get(0);
        assertThat(file.module().nameOf(function)).hasToString("f");
        Prelude prelude = function.preludeIfAny().orElseThrow();
        assertThat(prelude.signature().keywordOnlyArgs()).isEqualTo(520);
        assertThat(prelude.names()).hasSize(521);
        assertThat(file.module().qstr(prelude.names().get(520))).hasToString("k519");
        assertThat(MpyWriter.write(file.module())).isEqualTo(file.content());
    }

    @Test
    void manyCellsNeedLongLengths() {
        List<Integer> cells = new ArrayList<>();
        for (int i = 0; i < 256; i++) {
            cells.add(i);
        }
        var signature = new Prelude.Signature(300, 0, 0, 0, 0, 0);
        PreludeEncoder.Encoded encoded = PreludeEncoder.encode(signature, List.of(0), Bytes.EMPTY, cells, 0);
        assertThat(read(encoded.bytes())).isEqualTo(encoded.expected());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                    | 0 | a prelude without an end                                | a last byte below 0x80
            00                                                    | 1 | a prelude without an end                                | a last byte below 0x80
            80                                                    | 1 | a prelude without an end                                | a last byte below 0x80
            0080                                                  | 2 | a prelude without an end                                | a last byte below 0x80
            00 8080808080808080 80 00 000000000000                | a | a prelude without an end                                | a last byte below 0x80
            80 80808080808080808080808080808080 00 02 00 51       | 11 | a prelude without an end                               | a last byte below 0x80
            80 b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0 30 02 00 51         | 0 | a frame of 68719476721 slots                            | below 2**31
            f8 b0b0b0b0b0b0b0b0b0b0b0b0b0 10 02 00 51             | 0 | a frame of 2147483648 slots                             | below 2**31
            00 06 00 51                                           | 1 | a prelude of 3 bytes of names and lines and 0 cells     | at most the 2 bytes left of the function
            00 03 00                                              | 1 | a prelude of 1 bytes of names and lines and 1 cells     | at most the 1 bytes left of the function
            00 ffffffff ff01 00                                   | 1 | a prelude of 1073741823 bytes of names and lines and 63 cells | at most the 1 bytes left of the function
            00 00 51 63                                           | 2 | 1 names in 0 bytes                                      | a byte or more for each
            02 04 00 00 51                                        | 2 | 3 names in 2 bytes                                      | a byte or more for each
            00 02 81 00 51                                        | 4 | names that run into the function's code                 | names within the prelude
            00 04 80 00 51                                        | 2 | a number with a leading zero group 0x80                 | the index of a name in its shortest form
            """)
    void brokenPreludeIsRefused(String code, String at, String found, String expected) {
        // as in a file in which the function's data stands at 0x100
        var cursor = new ByteCursor(hex(code), 0x100);
        assertThatThrownBy(() -> new PreludeReader(cursor, 0, hex(code).length()).read())
                .isInstanceOf(MpyFormatException.class)
                .hasMessage("offset 0x%04x: found %s, expected %s", 0x100 + Integer.parseInt(at, 16), found, expected);
    }

    /** One slot more is refused above. */
    @Test
    void largestFrameIsRead() {
        Prelude prelude = read(hex("f0 b0b0b0b0b0b0b0b0b0b0b0b0b0 10 02 00 51"));
        assertThat(prelude.signature().stateSlots()).isEqualTo(Integer.MAX_VALUE);
    }

    private static Prelude read(Bytes code) {
        return new PreludeReader(new ByteCursor(code, 0), 0, code.length()).read();
    }
}
