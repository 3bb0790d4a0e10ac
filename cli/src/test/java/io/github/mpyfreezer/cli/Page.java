package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the manual. Its blocks that are marked {@code sh} need no MicroPython tree, no compiler and no network, and can be
 * run as they are; a block marked {@code text} behind one shows what it prints. In it {@code …} stands for anything, and for
 * any lines where it stands alone. Blocks marked {@code console} show a session that needs more.
 *
 * @param file where it lies
 * @param text what it says
 */
record Page(Path file, String text) {
    private static final Pattern BLOCK =
            Pattern.compile("^```(\\w*)\\n(.*?)^```\\n", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    /**
     * Something to run.
     *
     * @param commands the text of the block
     * @param shown what the page says that it prints; empty if it does not
     */
    record Script(String commands, String shown) {}

    /** All pages below the repository's folder. */
    static List<Page> all(Path repository) throws IOException {
        List<Path> files = new ArrayList<>(List.of(repository.resolve("README.md")));
        try (Stream<Path> found = Files.walk(repository.resolve("docs"))) {
            found.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
        }
        List<Page> pages = new ArrayList<>();
        for (Path file : files) {
            pages.add(new Page(file, Files.readString(file)));
        }
        return pages;
    }

    List<Script> scripts() {
        List<Script> scripts = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        int end = 0;
        while (block.find()) {
            if (block.group(1).equals("sh")) {
                scripts.add(new Script(block.group(2), ""));
            } else if (block.group(1).equals("text")) {
                if (scripts.isEmpty() || !text.substring(end, block.start()).isBlank()) {
                    throw new IllegalStateException(file + ": output of nothing: " + block.group());
                }
                Script last = scripts.remove(scripts.size() - 1);
                scripts.add(new Script(last.commands(), block.group(2)));
            }
            end = block.end();
        }
        return scripts;
    }

    /** The files that it leads to. */
    List<Path> links() {
        return LINK.matcher(text)
                .results()
                .map(link -> file.resolveSibling(link.group(1)))
                .toList();
    }

    /** What stands as code in the first column of the tables below a heading. */
    List<String> firstColumn(String heading) {
        int start = text.indexOf("\n## " + heading + "\n");
        if (start < 0) {
            throw new IllegalStateException(file + ": no heading " + heading);
        }
        int end = text.indexOf("\n## ", start + 1);
        List<String> cells = new ArrayList<>();
        for (String line : text.substring(start, end < 0 ? text.length() : end).split("\n", -1)) {
            if (line.startsWith("| `")) {
                cells.add(line.substring(3, line.indexOf("` |")));
            }
        }
        return cells;
    }

    /** What a text with {@code …} in it stands for. */
    static Pattern pattern(String shown) {
        var pattern = new StringBuilder();
        for (String line : shown.split("(?<=\n)", -1)) {
            if (line.strip().equals("…")) {
                pattern.append("(?s:.*)");
            } else {
                pattern.append(quoted(line));
            }
        }
        return Pattern.compile(pattern.toString());
    }

    private static String quoted(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split("…", -1)) {
            parts.add(Pattern.quote(part));
        }
        return String.join(".*", parts);
    }

    @Override
    public String toString() {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
