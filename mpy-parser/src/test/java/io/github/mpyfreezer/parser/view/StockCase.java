package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Release;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A command line of the stock tool with what the tool made of it: a line of test-fixtures/expected/cases.txt, where the
 * columns are described.
 *
 * @param actions the letters of the actions asked for: x, d, j
 */
record StockCase(
        String id,
        String version,
        String actions,
        Optional<String> merged,
        Optional<String> base,
        Optional<String> kinds,
        OptionalInt archFlags,
        List<String> files,
        String stdout,
        String stderr,
        String written,
        String note) {

    Release release() {
        return Release.named(version).orElseThrow();
    }

    /** The cases that ended well and asked for nothing but views, merging and extracting. */
    static List<StockCase> all() {
        List<StockCase> cases = new ArrayList<>();
        for (String line : Fixtures.lines("expected/cases.txt")) {
            String[] columns = line.split("\t", -1);
            if (columns.length == 8 && !line.startsWith("#") && columns[3].equals("0")) {
                new ArgumentReader(columns).read().ifPresent(cases::add);
            }
        }
        return cases;
    }

    private static final class ArgumentReader {
        private final String[] columns;
        private final List<String> files = new ArrayList<>();
        private final StringBuilder actions = new StringBuilder();
        private Optional<String> base = Optional.empty();
        private Optional<String> kinds = Optional.empty();
        private Optional<String> output = Optional.empty();
        private OptionalInt archFlags = OptionalInt.empty();
        private boolean merge;

        ArgumentReader(String[] columns) {
            this.columns = columns;
        }

        /** Empty if an argument is not one of ours, or nothing is asked for. */
        Optional<StockCase> read() {
            var words = List.of(columns[2].split(" ", -1)).iterator();
            while (words.hasNext()) {
                String word = words.next();
                if (word.matches("-[xdj]+")) {
                    actions.append(word.substring(1));
                } else if (word.equals("--merge")) {
                    merge = true;
                } else if (word.equals("-o")) {
                    output = Optional.of(words.next());
                } else if (word.equals("-e")) {
                    base = Optional.of(words.next());
                } else if (word.equals("--extract-only")) {
                    kinds = Optional.of(words.next());
                } else if (word.equals("-march-flags")) {
                    archFlags = OptionalInt.of(Integer.parseInt(words.next()));
                } else if (word.startsWith("-march-flags=")) {
                    archFlags = OptionalInt.of(Integer.parseInt(word.substring(13)));
                } else if (word.startsWith("-") || word.contains("%") || !word.endsWith(".mpy")) {
                    return Optional.empty();
                } else {
                    files.add(word);
                }
            }
            if (actions.isEmpty() && !merge && base.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new StockCase(
                    columns[0],
                    columns[1],
                    actions.toString(),
                    merge ? Optional.of(output.orElse("-")) : Optional.empty(),
                    base,
                    kinds,
                    archFlags,
                    files,
                    columns[4],
                    columns[5],
                    columns[6],
                    columns[7]));
        }
    }

    /** Whether {@code actual} is what a column of the table says. */
    static boolean matches(String column, byte[] actual) {
        if (column.equals("empty")) {
            return actual.length == 0;
        }
        String[] parts = column.split(":", -1);
        if (parts[0].equals("text")) {
            String text = column.substring(5).replace("+", "%2B");
            return URLDecoder.decode(text, StandardCharsets.UTF_8).equals(new String(actual, StandardCharsets.UTF_8));
        } else if (parts[0].equals("file")) {
            return Fixtures.bytes("expected/" + parts[1]).equals(Bytes.of(actual));
        }
        int hash = parts.length - 2;
        return parts[hash].equals(sha256(actual)) && Integer.parseInt(parts[hash + 1]) == actual.length;
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
