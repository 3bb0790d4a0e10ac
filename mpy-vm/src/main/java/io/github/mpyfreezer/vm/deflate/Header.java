package io.github.mpyfreezer.vm.deflate;

import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;

/**
 * What a stream says of itself in front of its data (lib/uzlib/header.c).
 *
 * @param format {@link DeflateStream#ZLIB} or {@link DeflateStream#GZIP}
 * @param windowBits the size of the window that it needs, as a power of two
 * @param checksum adds up what is decompressed
 */
record Header(int format, int windowBits, Checksum checksum) {
    private static final int DEFLATE = 8;
    private static final int HAS_CRC = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int RESERVED = 0xe0;
    private static final int HAS_DICTIONARY = 0x20;

    /** Reads it; null where it is none, or asks for what is not there. */
    static @Nullable Header read(BitSource source) {
        int method = source.octet();
        int flags = source.octet();
        if (method == 0x1f && flags == 0x8b) {
            return gzip(source);
        }
        int windowBits = (method >> 4) + 8;
        boolean valid = (256 * method + flags) % 31 == 0
                && (method & 0xf) == DEFLATE
                && windowBits <= 15
                && (flags & HAS_DICTIONARY) == 0;
        return valid ? new Header(DeflateStream.ZLIB, windowBits, new Adler32()) : null;
    }

    private static @Nullable Header gzip(BitSource source) {
        if (source.octet() != DEFLATE) {
            return null;
        }
        int flags = source.octet();
        if ((flags & RESERVED) != 0) {
            return null;
        }
        skip(source, 6);
        if ((flags & HAS_EXTRA) != 0) {
            skip(source, source.littleEndian(2));
        }
        if ((flags & HAS_NAME) != 0) {
            skipText(source);
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText(source);
        }
        if ((flags & HAS_CRC) != 0) {
            skip(source, 2);
        }
        return new Header(DeflateStream.GZIP, 15, new CRC32());
    }

    private static void skip(BitSource source, int count) {
        for (int i = 0; i < count; i++) {
            source.octet();
        }
    }

    private static void skipText(BitSource source) {
        int octet = source.octet();
        while (octet != 0) {
            octet = source.octet();
        }
    }

    /** Reads the sum that stands behind the data; gives whether it is the one of what was decompressed. */
    boolean isIntact(BitSource source) {
        int sum = (int) checksum.getValue();
        if (format == DeflateStream.ZLIB) {
            return source.bigEndian(4) == sum;
        }
        boolean intact = source.littleEndian(4) == sum;
        if (intact) {
            skip(source, 4);
        }
        return intact;
    }
}
