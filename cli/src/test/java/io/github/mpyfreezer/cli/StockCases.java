package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the stock tools did with many command lines: {@code test-fixtures/expected/cases.txt}, which explains its columns. */
final class StockCases {
    static final Path FIXTURES = Path.of(System.getProperty("fixtures", "../test-fixtures"));
    private static final Path EXPECTED = FIXTURES.resolve("expected");

    private StockCases() {}

    record Case(
            String id,
            String release,
            List<String> args,
            int code,
            String stdout,
            String stderr,
            String files,
            String note) {
        static Case parse(String line) {
            String[] columns = line.split("\t", -1);
            List<String> args = columns[2].equals("-")
                    ? List.of()
                    : Arrays.stream(columns[2].split(" ", -1))
                            .map(Case::argument)
                            .toList();
            return new Case(
                    columns[0],
                    columns[1],
                    args,
                    Integer.parseInt(columns[3]),
                    columns[4],
                    columns[5],
                    columns[6],
                    columns[7]);
        }

        private static String argument(String text) {
            return text.equals("%") ? "" : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return release + " " + id + ": " + String.join(" ", args);
        }
    }

    static Stream<Case> all() {
        try {
            return Files.readAllLines(EXPECTED.resolve("cases.txt")).stream()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Case::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
