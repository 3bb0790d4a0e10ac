package io.github.mpyfreezer.boards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the text of a board file into its blocks. A heading stands at the very beginning of a line. */
final class BlockCutter {

    /** Characters of a line in a message. */
    private static final int SHORT = 40;

    private final String file;
    private final String text;
    private final List<Section> sections = new ArrayList<>();
    private String board = "";

    /** @param file the file's name, for messages */
    BlockCutter(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** @throws BoardFileException if a heading is none, or something else than a port stands above the first */
    BoardFile cut() {
        Optional<String> port = Optional.empty();
        int start = 0;
        int startLine = 0;
        int line = 1;
        for (int from = 0; from < text.length(); line++) {
            if (text.charAt(from) == '[') {
                port = part(startLine, text.substring(start, from), port);
                start = from;
                startLine = line;
            }
            int end = text.indexOf('\n', from);
            from = end < 0 ? text.length() : end + 1;
        }
        return new BoardFile(file, part(startLine, text.substring(start), port), List.copyOf(sections));
    }

    /** Takes a block whose heading is in that line, or with line 0 what stands above all blocks. */
    private Optional<String> part(int line, String part, Optional<String> port) {
        if (line == 0) {
            return top(part);
        }
        int end = part.indexOf('\n');
        String heading = (end < 0 ? part : part.substring(0, end)).strip();
        sections.add(section(line, heading, end < 0 ? "" : part.substring(end + 1)));
        return port;
    }

    private Optional<String> top(String top) {
        Optional<String> port = Optional.empty();
        List<String> lines = BoardFile.lines(top);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            int equals = line.indexOf('=');
            String key = equals < 0 ? line : line.substring(0, equals).strip();
            String name = line.substring(equals + 1).strip();
            if (equals < 0 || !key.equals("port") || name.isEmpty() || !isName(name) || port.isPresent()) {
                throw new BoardFileException(
                        file, i + 1, "found '" + brief(line) + "', expected port = NAME or a [block]");
            }
            port = Optional.of(name);
        }
        return port;
    }

    private Section section(int line, String heading, String body) {
        int close = heading.length() - 1;
        int blank = heading.indexOf(' ');
        String word = heading.substring(1, blank < 0 ? Math.max(1, close) : blank);
        String name = blank < 0 ? "" : heading.substring(blank, close).strip();
        Section.Kind kind = kind(line, heading, word);
        if (heading.charAt(close) != ']' || !isName(name) || name.isEmpty() != (kind == Section.Kind.DEFAULTS)) {
            throw noHeading(line, heading);
        }
        if (kind == Section.Kind.VARIANT && board.isEmpty()) {
            throw new BoardFileException(file, line, heading + " stands above all boards, expected below one");
        }
        if (kind == Section.Kind.BOARD) {
            board = name;
        }
        return new Section(kind, name, kind == Section.Kind.VARIANT ? board : "", file, line, body);
    }

    private Section.Kind kind(int line, String heading, String word) {
        return switch (word) {
            case "defaults" -> Section.Kind.DEFAULTS;
            case "group" -> Section.Kind.GROUP;
            case "board" -> Section.Kind.BOARD;
            case "variant" -> Section.Kind.VARIANT;
            default -> throw noHeading(line, heading);
        };
    }

    private BoardFileException noHeading(int line, String heading) {
        return new BoardFileException(
                file,
                line,
                "found '" + brief(heading) + "', expected [defaults], [group NAME], [board NAME] or [variant NAME]");
    }

    /** The beginning of a line, which may be a very long one where the file is something else altogether. */
    private static String brief(String line) {
        return line.length() <= SHORT ? line : line.substring(0, SHORT) + "…";
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c == '/' || c == '[' || c == ']') {
                return false;
            }
        }
        return true;
    }
}
