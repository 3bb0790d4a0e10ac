package io.github.mpyfreezer.boards;

import java.util.ArrayList;
import java.util.List;

/**
 * Which boards there are and in which port's file, so that one board can be found without opening eighteen files.
 *
 * @param names all boards and variants, in the order of listings
 */
record BoardIndex(List<BoardName> names) {

    /** Keeps a copy of the list. */
    BoardIndex {
        names = List.copyOf(names);
    }

    /** The index of the port files that come with the catalog. */
    static BoardIndex builtIn() {
        return parse(BoardFile.builtIn("boards.index"));
    }

    /** Reads an index: under each {@code [port]} one board a line, followed by the names of its variants. */
    static BoardIndex parse(String text) {
        List<BoardName> names = new ArrayList<>();
        String port = "";
        for (String line : BoardFile.lines(text)) {
            if (line.startsWith("[")) {
                port = line.substring(1, line.indexOf(']'));
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                int blank = line.indexOf(' ');
                String board = blank < 0 ? line : line.substring(0, blank);
                names.add(new BoardName(port, board, ""));
                while (blank >= 0) {
                    int end = line.indexOf(' ', blank + 1);
                    names.add(new BoardName(port, board, line.substring(blank + 1, end < 0 ? line.length() : end)));
                    blank = end;
                }
            }
        }
        return new BoardIndex(names);
    }

    /** This index with more boards; one that is there already stays at its place. */
    BoardIndex with(List<BoardName> more) {
        List<BoardName> all = new ArrayList<>(names);
        for (BoardName name : more) {
            if (!all.contains(name)) {
                all.add(name);
            }
        }
        return new BoardIndex(all);
    }

    /** The boards that a text can mean: those so spelt, or if none is, those so spelt but for upper and lower case. */
    List<BoardName> called(String text) {
        List<BoardName> exactly = called(text, false);
        return exactly.isEmpty() ? called(text, true) : exactly;
    }

    private List<BoardName> called(String text, boolean ignoreCase) {
        List<BoardName> called = new ArrayList<>();
        for (BoardName name : names) {
            if (name.isCalled(text, ignoreCase)) {
                called.add(name);
            }
        }
        return called;
    }

    /** The ports, in the order of listings. */
    List<String> ports() {
        List<String> ports = new ArrayList<>();
        for (BoardName name : names) {
            if (!ports.contains(name.port())) {
                ports.add(name.port());
            }
        }
        return ports;
    }

    /** The boards and variants of a port; none if there is no such port. */
    List<BoardName> ofPort(String port) {
        List<BoardName> ofPort = new ArrayList<>();
        for (BoardName name : names) {
            if (name.port().equals(port)) {
                ofPort.add(name);
            }
        }
        return ofPort;
    }
}
