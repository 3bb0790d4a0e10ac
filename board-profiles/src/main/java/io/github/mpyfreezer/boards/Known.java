package io.github.mpyfreezer.boards;

import java.util.Map;

/** The boards that a board file can be {@code like} besides its own: those of the catalog it is added to. */
interface Known {

    /**
     * Everything that is said about a board.
     *
     * @throws UnknownBoardException if no board has that name
     * @throws AmbiguousBoardException if more than one has it
     */
    Described board(String name);

    /**
     * A board with all that is said about it, by itself and by what it inherits from.
     *
     * @param name what it is called
     * @param entries what is said
     */
    record Described(BoardName name, Map<Key, Entry> entries) {}
}
