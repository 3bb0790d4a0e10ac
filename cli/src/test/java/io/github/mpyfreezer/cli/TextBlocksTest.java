package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
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
        blocks.close();
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
        blocks.close();
        assertHolds(blocks, text);
    }

    @Test
    void writtenByteByByte() throws IOException {
        byte[] text = text(65_540);
        var blocks = new TextBlocks();
        for (byte b : text) {
            blocks.write(b & 0xff);
        }
        blocks.close();
        assertHolds(blocks, text);
    }

    /** Who reads meanwhile gets what is there, and waits for the rest. */
    @Test
    void readWhileItIsWritten() throws Exception {
        byte[] text = text(300_000);
        var blocks = new TextBlocks();
        var first = new CountDownLatch(1);
        var read = new ByteArrayOutputStream();
        Meanwhile<Boolean> reading = Meanwhile.begin(() -> {
            try (InputStream in = blocks.toInputStream()) {
                read.write(in.readNBytes(100_000));
                first.countDown();
                return in.transferTo(read) == 200_000;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        blocks.write(text, 0, 150_000);
        first.await();
        blocks.write(text, 150_000, 150_000);
        blocks.close();
        assertThat(reading.result()).isTrue();
        assertThat(read.toByteArray()).isEqualTo(text);
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
