package io.github.mpyfreezer.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Which characters Python's {@code repr()} shows as they are. The table is data of one Unicode version, so that every Java
 * gives the same answer; it is read when the first character beyond ASCII turns up.
 */
final class Printable {
    private static final int[] FIRST_AND_LAST = load();

    private Printable() {}

    /** @param c a code point from 0x80 on */
    static boolean isPrintable(int c) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return false;
        }
        int at = Arrays.binarySearch(FIRST_AND_LAST, c);
        return at < 0 && (-at - 1) % 2 == 0;
    }

    private static int[] load() {
        try (InputStream in = Printable.class.getResourceAsStream("unprintable.txt")) {
            if (in == null) {
                throw new IllegalStateException("unprintable.txt is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("-", -1)))
                    .mapToInt(hex -> Integer.parseInt(hex, 16))
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
