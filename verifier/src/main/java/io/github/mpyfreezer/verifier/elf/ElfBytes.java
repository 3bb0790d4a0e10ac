package io.github.mpyfreezer.verifier.elf;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.verifier.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The bytes of an ELF file, read in the width and the order of bytes that it states. Every read is checked. */
final class ElfBytes {
    /** {@code e_ident}. */
    private static final int IDENTIFICATION = 16;

    private static final int CLASS = 4;
    private static final int DATA = 5;

    private final String file;
    private final ByteBuffer content;
    private final boolean wide;

    private ElfBytes(String file, ByteBuffer content, boolean wide) {
        this.file = file;
        this.content = content;
        this.wide = wide;
    }

    /** @throws UnreadableException if it does not say what words it has, as the first bytes of every ELF file do */
    static ElfBytes of(String file, ByteBuffer content) {
        var plain = new ElfBytes(file, content.slice(), false);
        plain.check(0, IDENTIFICATION);
        int width = plain.choice(CLASS, "the class of the file");
        int order = plain.choice(DATA, "the order of bytes");
        plain.content.order(order == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return new ElfBytes(file, plain.content, width == 2);
    }

    private int choice(int offset, String what) {
        int found = content.get(offset);
        if (found != 1 && found != 2) {
            throw fault(offset, "found " + found + " as " + what + ", expected 1 or 2");
        }
        return found;
    }

    /** Whether this is ELF64. */
    boolean wide() {
        return wide;
    }

    int pointerBytes() {
        return wide ? 8 : 4;
    }

    Endian endian() {
        return content.order() == ByteOrder.LITTLE_ENDIAN ? Endian.LITTLE : Endian.BIG;
    }

    String file() {
        return file;
    }

    int length() {
        return content.capacity();
    }

    int small(long offset) {
        check(offset, 1);
        return content.get((int) offset) & 0xff;
    }

    int half(long offset) {
        check(offset, 2);
        return content.getShort((int) offset) & 0xffff;
    }

    /** Four bytes, unsigned. */
    long number(long offset) {
        check(offset, 4);
        return content.getInt((int) offset) & 0xffff_ffffL;
    }

    /** As many bytes as a pointer has: of four the unsigned number, of eight the bits. */
    long word(long offset) {
        if (!wide) {
            return number(offset);
        }
        check(offset, 8);
        return content.getLong((int) offset);
    }

    byte[] copy(long offset, long length) {
        check(offset, length);
        byte[] copy = new byte[(int) length];
        content.get((int) offset, copy);
        return copy;
    }

    /** Refuses a range that is not in the file. */
    void check(long offset, long length) {
        if (offset < 0 || length < 0 || offset > length() || length > length() - offset) {
            throw outside(offset, length);
        }
    }

    private UnreadableException outside(long offset, long length) {
        return fault(
                offset,
                "found the end of the file at 0x" + Integer.toHexString(length()) + ", expected "
                        + Long.toUnsignedString(length) + (length == 1 ? " byte" : " bytes"));
    }

    UnreadableException fault(long offset, String fault) {
        return new UnreadableException(file, "offset 0x" + Long.toHexString(offset), fault);
    }
}
