package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.parser.model.MpyModule;
import java.util.List;

/** A module of the list, as far as it can be read. */
public sealed interface FoundModule {
    /**
     * One that can be read.
     *
     * @param shape the module expected under its name
     * @param qstrs as many entries of its qstr table as the module expected has
     * @param constants likewise of its constant table
     */
    record Loaded(MpyModule shape, List<FoundQstr> qstrs, List<FoundObject> constants, FoundFunction body)
            implements FoundModule {
        public Loaded {
            qstrs = List.copyOf(qstrs);
            constants = List.copyOf(constants);
        }
    }

    /** One whose structures lead nowhere. */
    record Unreadable(String why) implements FoundModule {}
}
