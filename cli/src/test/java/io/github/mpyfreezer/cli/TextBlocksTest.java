package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written is what is read, at every border of blocks of 65 536 bytes. */
class TextBlocksTest {
    private static byte[] text(int length) {
        byte[] text = new byte[length];
        new Random(length).nextBytes(text);
        return text;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void writtenAtOnce(int length) throws IOException {
        byte[] text = text(length);
        var blocks = new TextBlocks();
        blocks.write(text);
        assertHolds(blocks, text);
    }

    @Test
    void writtenInPieces() throws IOException {
        byte[] text = text(200_000);
        var blocks = new TextBlocks();
        for (int from = 0, piece = 0; from < text.length; from += piece) {
            piece = Math.min(1 + from % 7_001, text.length - from);
            blocks.write(text, from, piece);
        }
        assertHolds(blocks, text);
    }

    @Test
    void writtenByteByByte() throws IOException {
        byte[] text = text(65_540);
        var blocks = new TextBlocks();
        for (byte b : text) {
            blocks.write(b & 0xff);
        }
        assertHolds(blocks, text);
    }

    private static void assertHolds(TextBlocks blocks, byte... text) throws IOException {
        assertThat(blocks.size()).isEqualTo(text.length);
        assertThat(blocks.toBytes().toArray()).isEqualTo(text);
        assertThat(blocks.toInputStream().readAllBytes()).isEqualTo(text);
        var out = new ByteArrayOutputStream();
        blocks.writeTo(out);
        assertThat(out.toByteArray()).isEqualTo(text);
    }
}
