package io.github.mpyfreezer.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.github.mpyfreezer.parser.model.Bytes;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/**
 * A count in a file is a promise, and each level of nesting may promise as much as the whole file could hold. Whoever takes
 * room for all of it in advance needs 1.6 GB for a file of one megabyte, and the build dies with OutOfMemoryError.
 */
class PromiseTest {
    private static final int SIZE = 1_000_000;
    private static final int LEVELS = MpyReader.DEEPEST - 1;
    private static final long ENOUGH = 100L * SIZE;

    @Test
    void promisesOfTuplesTakeNoRoom() {
        var out = new ByteArrayOutputStream();
        Handmade.file("HEAD 01 01 NAME").appendTo(out);
        for (int i = 0; i < LEVELS; i++) {
            out.write(10);
            PreludeEncoder.number(out, SIZE);
        }
        out.writeBytes(new byte[SIZE]);
        assertThat(allocatedToRefuse(out, "found the end of the file, expected a constant's type"))
                .isLessThan(ENOUGH);
    }

    @Test
    void promisesOfChildrenTakeNoRoom() {
        var out = new ByteArrayOutputStream();
        Handmade.file("N").appendTo(out);
        for (int i = 0; i < LEVELS; i++) {
            out.write(2 | 4); // viper code of no bytes, with children
            out.write(0);
            PreludeEncoder.number(out, SIZE / 2);
        }
        out.write(2);
        out.writeBytes(new byte[SIZE]);
        assertThat(allocatedToRefuse(out, "found a prelude without an end")).isLessThan(ENOUGH);
    }

    @Test
    void promisesOfTheTablesTakeNoMoreThanTheFile() {
        var out = new ByteArrayOutputStream();
        Handmade.file("HEAD").appendTo(out);
        PreludeEncoder.number(out, SIZE);
        PreludeEncoder.number(out, SIZE);
        out.writeBytes(new byte[SIZE]);
        assertThat(allocatedToRefuse(out, "in qstr ")).isLessThan(ENOUGH);
    }

    private static long allocatedToRefuse(ByteArrayOutputStream file, String message) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Bytes content = Bytes.wrap(file.toByteArray());
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThatThrownBy(() -> MpyReader.read(content))
                .isInstanceOf(MpyFormatException.class)
                .hasMessageContaining(message);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
