package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the stock tools did with many command lines: {@code test-fixtures/expected/cases.txt}, whose head explains it. */
final class StockCases {
    private static final Path EXPECTED = Path.of("expected");

    private StockCases() {}

    /**
     * One command line.
     *
     * @param note in what our output is meant to differ, {@code -} if in nothing
     */
    record Case(
            String id,
            String release,
            List<String> args,
            int code,
            Text stdout,
            Text stderr,
            String files,
            String note) {
        static Case parse(String line) {
            String[] columns = line.split("\t", -1);
            List<String> args = columns[2].equals("-")
                    ? List.of()
                    : Arrays.stream(columns[2].split(" ", -1))
                            .map(StockCases::unescape)
                            .toList();
            return new Case(
                    columns[0],
                    columns[1],
                    args,
                    Integer.parseInt(columns[3]),
                    new Text(columns[4]),
                    new Text(columns[5]),
                    columns[6],
                    columns[7]);
        }

        @Override
        public String toString() {
            return release + " " + id;
        }
    }

    /** A recorded text: in full, or by its digest. */
    record Text(String recorded) {
        /** The text in full, where it was recorded so. */
        Optional<String> full() {
            if (recorded.equals("empty")) {
                return Optional.of("");
            } else if (recorded.startsWith("text:")) {
                return Optional.of(unescape(recorded.substring(5)));
            } else if (recorded.startsWith("file:")) {
                return Optional.of(read(EXPECTED.resolve(recorded.substring(5)), StandardCharsets.ISO_8859_1));
            }
            return Optional.empty();
        }

        /** Digest and length as they are recorded. */
        String digest() {
            return full().map(StockCases::digest).orElse(recorded);
        }
    }

    static Stream<Case> all() {
        return read(EXPECTED.resolve("cases.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Case::parse);
    }

    static String digest(String latin) {
        return digest(latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    static String digest(byte[] bytes) {
        return "sha256:" + sha256(bytes) + ":" + bytes.length;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code %XX} is a byte, {@code %} alone nothing at all. */
    private static String unescape(String text) {
        return text.equals("%") ? "" : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String read(Path file, Charset charset) {
        try {
            return Files.readString(file, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
