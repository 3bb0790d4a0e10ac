package io.github.mpyfreezer.parser.model;

import java.util.List;
import java.util.Optional;

/**
 * One {@code .mpy} file. Tables keep the file's order, because bytecode refers to them by index.
 *
 * @param header dialect, machine and assumptions
 * @param qstrs the interned strings; the first is the name of the source file
 * @param constants all other constants
 * @param body the module's outermost code
 */
public record MpyModule(MpyHeader header, List<Qstr> qstrs, List<Constant> constants, RawCode body) {
    /**
     * Checks that the module has a name.
     *
     * @throws IllegalArgumentException if there is no qstr
     */
    public MpyModule {
        qstrs = List.copyOf(qstrs);
        constants = List.copyOf(constants);
        if (qstrs.isEmpty()) {
            throw new IllegalArgumentException("a module needs a qstr for its name");
        }
    }

    /** The source file's name as the compiler was told it, such as {@code asyncio/core.py}. */
    public Utf8 sourceFile() {
        return qstrs.get(0).text();
    }

    /** The string with this index in the qstr table. */
    public Utf8 qstr(int index) {
        return qstrs.get(index).text();
    }

    /** The name of a function of this module: its own where it has one, else the source file's. */
    public Utf8 nameOf(RawCode code) {
        Optional<Prelude> prelude = code.preludeIfAny();
        return prelude.isPresent() ? qstr(prelude.get().nameIndex()) : sourceFile();
    }
}
