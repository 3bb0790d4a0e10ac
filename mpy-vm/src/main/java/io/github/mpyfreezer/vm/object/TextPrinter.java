package io.github.mpyfreezer.vm.object;

import java.util.Arrays;

/** Keeps what is printed ({@code vstr_t} in py/misc.h). */
public final class TextPrinter extends Printer {
    private byte[] content = new byte[32];
    private int length;

    @Override
    public void write(byte[] bytes, int from, int count) {
        if (length + count > content.length) {
            content = Arrays.copyOf(content, Math.max(length + count, content.length * 2));
        }
        System.arraycopy(bytes, from, content, length, count);
        length += count;
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
