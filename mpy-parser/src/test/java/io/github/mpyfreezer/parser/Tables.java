package io.github.mpyfreezer.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mpyfreezer.parser.model.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;

/** Reads the tables of expected values that tables.py, which lies beside them, took from CPython and MicroPython. */
public final class Tables {
    private Tables() {}

    /** The lines of a table, cut into columns. */
    public static List<String[]> rows(String name) {
        return new String(content(name).toArray(), UTF_8)
                .lines()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** A whole file. */
    public static Bytes content(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + name);
            }
            return Bytes.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes written as hexadecimal digits, blanks between them allowed. */
    public static Bytes hex(String digits) {
        return Bytes.wrap(HexFormat.of().parseHex(digits.replace(" ", "")));
    }
}
