package io.github.mpyfreezer.boards;

import io.github.mpyfreezer.boards.Section.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out all that is said about a board of one file. What a block says goes before what it is {@code like}, a variant
 * before its board, and what the file says ({@code [defaults]} last) before what a board of another file says.
 */
final class Inheritance {

    private final BoardFile file;
    private final Known known;

    /** @param known the boards of other files */
    Inheritance(BoardFile file, Known known) {
        this.file = file;
        this.known = known;
    }

    /** The boards and variants of the file from top to bottom. */
    List<BoardName> names() {
        List<BoardName> names = new ArrayList<>();
        for (Section section : file.sections()) {
            if (section.kind() == Kind.BOARD) {
                names.add(new BoardName(port(section), section.name(), ""));
            } else if (section.kind() == Kind.VARIANT) {
                names.add(new BoardName(port(board(section)), section.owner(), section.name()));
            }
        }
        return names;
    }

    /** All that is said about a board of this file. */
    Known.Described described(BoardName name) {
        Map<Key, Entry> said = new EnumMap<>(Key.class);
        follow(section(name), said);
        return new Known.Described(name, said);
    }

    /** The profile of a board of this file. */
    BoardProfile profile(BoardName name) {
        return new ProfileReader(section(name), described(name)).profile();
    }

    /**
     * Looks at every block, also those that nothing uses.
     *
     * @throws BoardFileException if one cannot be read or is there twice, or if there is no board
     */
    void check() {
        List<Section> sections = file.sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            section.entries();
            for (Section earlier : sections.subList(0, i)) {
                if (earlier.kind() == section.kind()
                        && earlier.name().equals(section.name())
                        && earlier.owner().equals(section.owner())) {
                    throw new BoardFileException(
                            section.file(), section.line(), "this block is there already, at line " + earlier.line());
                }
            }
        }
        List<BoardName> names = names();
        if (names.isEmpty()) {
            throw new BoardFileException(file.name(), 0, "there is no [board NAME] in it");
        }
        for (BoardName name : names) {
            profile(name);
        }
    }

    private Section section(BoardName name) {
        for (Section section : file.sections()) {
            if (section.describes(name)) {
                return section;
            }
        }
        throw new BoardFileException(file.name(), 0, "there is no board " + name.name() + " in it");
    }

    private Section board(Section variant) {
        return section(new BoardName("", variant.owner(), ""));
    }

    private String port(Section section) {
        return file.port()
                .or(() -> follow(section, new EnumMap<>(Key.class))
                        .map(Known.Described::name)
                        .map(BoardName::port))
                .orElseThrow(() -> new BoardFileException(
                        section.file(),
                        section.line(),
                        section.name() + " has no port: say port = NAME at the top, or like = a known board"));
    }

    /** Gathers what is said about a block; the result is the board of another file at the end of the way, if any. */
    private Optional<Known.Described> follow(Section section, Map<Key, Entry> said) {
        List<Section> way = new ArrayList<>();
        Optional<Known.Described> foreign = gather(section, said, false, way);
        for (Section other : file.sections()) {
            if (other.kind() == Kind.DEFAULTS) {
                Optional<Known.Described> last = gather(other, said, false, way);
                foreign = foreign.isPresent() ? foreign : last;
            }
        }
        if (foreign.isPresent()) {
            add(said, foreign.get().entries(), true);
        }
        return foreign;
    }

    private Optional<Known.Described> gather(
            Section section, Map<Key, Entry> said, boolean asAnother, List<Section> way) {
        for (Section earlier : way) {
            if (earlier.line() == section.line()) {
                throw new BoardFileException(
                        section.file(), section.line(), "'" + section.name() + "' is like itself in the end");
            }
        }
        way.add(section);
        Map<Key, Entry> entries = section.entries();
        Optional<Entry> like = Optional.ofNullable(entries.remove(Key.LIKE));
        add(said, entries, asAnother);
        Optional<Known.Described> foreign = Optional.empty();
        if (like.isPresent()) {
            Optional<Section> model = model(like.get().value(), section);
            foreign = model.isPresent()
                    ? gather(model.get(), said, asAnother || model.get().kind() != Kind.GROUP, way)
                    : Optional.of(foreign(like.get()));
        }
        if (section.kind() == Kind.VARIANT) {
            Optional<Known.Described> ofBoard = gather(board(section), said, asAnother, way);
            foreign = foreign.isPresent() ? foreign : ofBoard;
        }
        way.remove(way.size() - 1);
        return foreign;
    }

    /** The block of this file that a block is like: a group first, then another board. */
    private Optional<Section> model(String name, Section asking) {
        for (Section section : file.sections()) {
            if (section.kind() == Kind.GROUP && section.name().equals(name)) {
                return Optional.of(section);
            }
        }
        for (Section section : file.sections()) {
            boolean called = section.kind() == Kind.BOARD && section.name().equals(name)
                    || section.kind() == Kind.VARIANT
                            && name.equals(section.owner().concat("-").concat(section.name()));
            if (called && section.line() != asking.line()) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    private Known.Described foreign(Entry like) {
        try {
            return known.board(like.value());
        } catch (UnknownBoardException | AmbiguousBoardException e) {
            throw like.refused(Key.LIKE, e.getMessage());
        }
    }

    private static void add(Map<Key, Entry> said, Map<Key, Entry> more, boolean asAnother) {
        for (Map.Entry<Key, Entry> entry : more.entrySet()) {
            if (!(asAnother && entry.getKey().isOfOneBoard())) {
                said.putIfAbsent(entry.getKey(), entry.getValue());
            }
        }
    }
}
