package io.github.mpyfreezer.boards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All boards that are known. It reads an index when it is made and a port's file when a board of that port is asked for,
 * so that one board costs two small files. A catalog never changes; {@link #with} gives a new one.
 */
public final class BoardCatalog {

    /** The boards that a file can build on: an inner class and not a lambda, for the sake of a quick start. */
    private final class Here implements Known {
        @Override
        public Described board(String name) {
            BoardName found = resolve(name);
            return file(found).described(found);
        }
    }

    private final BoardIndex index;
    private final Map<BoardName, Inheritance> own;

    private BoardCatalog(BoardIndex index, Map<BoardName, Inheritance> own) {
        this.index = index;
        this.own = own;
    }

    /** The boards of MicroPython's own ports. */
    public static BoardCatalog builtIn() {
        return new BoardCatalog(BoardIndex.builtIn(), Map.of());
    }

    /**
     * This catalog with the boards of a user's file besides. A block {@code [board NAME]} there can be {@code like} any
     * board known so far and then says only what differs; one with the port and name of a known board takes its place.
     *
     * @throws BoardFileException if the file cannot be read or is wrong anywhere, with the line
     */
    public BoardCatalog with(Path file) {
        Inheritance boards = new Inheritance(BoardFile.read(file), new Here());
        boards.check();
        List<BoardName> names = boards.names();
        Map<BoardName, Inheritance> all = new HashMap<>(own);
        for (BoardName name : names) {
            all.put(name, boards);
        }
        return new BoardCatalog(index.with(names), Map.copyOf(all));
    }

    /**
     * The board of that name: {@code PYBV10}, with a variant {@code PYBV10-DP}, with its port {@code stm32/PYBV10}. Upper
     * and lower case matter only where there are boards that differ in nothing else.
     *
     * @throws UnknownBoardException if there is none, with the nearest names
     * @throws AmbiguousBoardException if several ports have one
     * @throws BoardFileException if the port's file is wrong
     */
    public BoardProfile find(String name) {
        BoardName found = resolve(name);
        return file(found).profile(found);
    }

    /** The ports, in the order in which they are listed. */
    public List<String> ports() {
        return index.ports();
    }

    /** The names of all boards and their variants, port by port. No file is opened for this. */
    public List<BoardName> names() {
        return index.names();
    }

    /** All boards and their variants, port by port. */
    public List<BoardProfile> all() {
        return profiles(index.names());
    }

    /**
     * The boards of one port with their variants.
     *
     * @throws UnknownBoardException if there is no such port, with the nearest names
     */
    public List<BoardProfile> ofPort(String port) {
        List<BoardName> names = index.ofPort(port);
        if (names.isEmpty()) {
            throw new Misspelling(index, port).ofPort();
        }
        return profiles(names);
    }

    private List<BoardProfile> profiles(List<BoardName> names) {
        Map<String, Inheritance> files = new HashMap<>();
        List<BoardProfile> profiles = new ArrayList<>(names.size());
        for (BoardName name : names) {
            Inheritance file = own.get(name);
            if (file == null) {
                file = files.computeIfAbsent(name.port(), this::portFile);
            }
            profiles.add(file.profile(name));
        }
        return List.copyOf(profiles);
    }

    private BoardName resolve(String name) {
        List<BoardName> called = index.called(name);
        if (called.isEmpty()) {
            throw new Misspelling(index, name).ofBoard();
        }
        if (called.size() > 1) {
            throw new AmbiguousBoardException(name, called);
        }
        return called.get(0);
    }

    private Inheritance file(BoardName name) {
        Inheritance file = own.get(name);
        return file == null ? portFile(name.port()) : file;
    }

    private Inheritance portFile(String port) {
        return new Inheritance(BoardFile.ofPort(port), new Here());
    }
}
