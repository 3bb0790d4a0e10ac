package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.StockCases.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What the stock tool did where it is wrong: {@code test-fixtures/expected/stock-faults.txt}. */
final class StockFaults {
    private StockFaults() {}

    /**
     * One command line.
     *
     * @param fault a group of lines with one cause
     * @param error the last line of its standard error, {@code -} for nothing
     */
    record Row(String id, String fault, String release, List<String> args, int code, Text stdout, String error) {
        private static Row parse(String line) {
            String[] columns = line.split("\t", -1);
            List<String> args = Arrays.stream(columns[3].split(" ", -1))
                    .map(arg -> URLDecoder.decode(arg.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .toList();
            return new Row(
                    columns[0],
                    columns[1],
                    columns[2],
                    args,
                    Integer.parseInt(columns[4]),
                    new Text(columns[5]),
                    columns[6]);
        }

        boolean freezes() {
            return args.contains("-f");
        }

        /** The same for a tool that does as it should. */
        Outcome ours() {
            return Outcome.ofMpyTool(release, args);
        }

        /** What it printed, where that was recorded in full. */
        String text() {
            return stdout.full().orElseThrow(() -> new IllegalStateException("only a digest: " + this));
        }

        @Override
        public String toString() {
            return release + " " + id;
        }
    }

    static List<Row> all() {
        try {
            return Files.readString(Path.of("expected/stock-faults.txt"), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Row::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line with this name; there must be one. */
    static Row row(String id, String release) {
        return all().stream()
                .filter(row -> row.id().equals(id) && row.release().equals(release))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fault " + id + " of " + release));
    }
}
