package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.parser.model.Utf8;
import java.util.List;

/** What came of importing a module on a machine. */
public sealed interface Imported {
    /** The module's path, such as {@code asyncio/core.py}. */
    String path();

    /**
     * It was imported.
     *
     * @param bytes how much more the heap holds for it than before, when what is not needed any more has been collected: less
     *     than 0 where it gave more free; without constants, code, names, and what it imports in its turn
     * @param names strings that were not interned before, in their order
     */
    record Done(String path, long bytes, List<Utf8> names) implements Imported {
        public Done {
            names = List.copyOf(names);
        }
    }

    /**
     * It cannot be imported here.
     *
     * @param why in one line
     */
    record Failed(String path, String why) implements Imported {}
}
