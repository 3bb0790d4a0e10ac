package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Heap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Keeps what is printed ({@code vstr_t} in py/misc.h). */
public final class TextPrinter extends Printer {
    private final @Nullable Heap heap;
    private byte[] content = new byte[32];
    private int length;

    /** A printer that takes no account of what it keeps, for texts of a limited length. */
    public TextPrinter() {
        this.heap = null;
    }

    /** A printer that asks a machine for the memory that it takes; it raises {@code MemoryError} where there is none. */
    public TextPrinter(Heap heap) {
        this.heap = heap;
        heap.request(content.length);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        if (count > content.length - length) {
            grow((long) length + count);
        }
        System.arraycopy(bytes, from, content, length, count);
        length += count;
    }

    private void grow(long needed) {
        long room = Math.min(content.length + content.length / 2L + 32, Integer.MAX_VALUE - 8);
        if (heap != null) {
            room = Math.min(room, heap.used() + heap.free());
        }
        room = Math.max(room, needed);
        if (heap != null) {
            heap.request(room);
        }
        content = Arrays.copyOf(content, Math.toIntExact(room));
    }

    /** Prints again what was printed here. */
    void copyTo(Printer out) {
        out.write(content, 0, length);
    }

    /** Bytes printed so far. */
    public int length() {
        return length;
    }

    /** A copy of what was printed. */
    public byte[] toBytes() {
        return Arrays.copyOf(content, length);
    }

    /** What was printed, as a string. */
    public MpStr toStr() {
        return MpStr.ofBytes(toBytes());
    }
}
