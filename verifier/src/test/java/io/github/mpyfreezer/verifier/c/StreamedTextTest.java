package io.github.mpyfreezer.verifier.c;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is read to its end, whatever was said of its size, and in whatever pieces it comes. */
class StreamedTextTest {
    private static final int ELEMENTS = 9_000;
    /** Longer than what is read at once. */
    private static final String TEXT = IntStream.range(0, ELEMENTS)
            .mapToObj(i -> "    " + i % 251 + ", // a row\n")
            .collect(Collectors.joining("", "const byte x[] = {\n", "};\n"));

    private static RomMemory read(InputStream in, long size) throws IOException {
        return new CReader("f.c").read(in, size, Firmwares.usual(), new FirmwareQstrs(StaticQstrs.all()));
    }

    private static InputStream stream() {
        return new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.US_ASCII));
    }

    private static void assertWhole(RomMemory memory) {
        Bytes x = Firmwares.content(memory, "x");
        assertThat(x.length()).isEqualTo(ELEMENTS);
        assertThat(IntStream.range(0, ELEMENTS)).allMatch(i -> x.at(i) == i % 251);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 8191, 8192, 100_000, 10_000_000})
    void itsSizeMayBeAnother(long size) throws IOException {
        assertWhole(read(stream(), size));
    }

    @Test
    void itsSizeMayBeRight() throws IOException {
        assertWhole(read(stream(), TEXT.length()));
    }

    @Test
    void itMayComeByteForByte() throws IOException {
        InputStream slow = new FilterInputStream(stream()) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(1, length));
            }
        };
        assertWhole(read(slow, 0));
    }
}
