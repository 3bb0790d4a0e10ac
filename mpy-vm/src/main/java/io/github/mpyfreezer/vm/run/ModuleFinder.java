package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.FunctionCode;
import org.jspecify.annotations.Nullable;

/** Where modules are imported from: the file system, and what is frozen into the firmware. */
public interface ModuleFinder {
    /** What there is under a path ({@code mp_import_stat_t}). */
    enum Kind {
        NONE,
        FOLDER,
        FILE
    }

    /** What there is in the file system under a path. */
    Kind find(Vm vm, String path);

    /** The contents of a file; raises {@code OSError} where it cannot be read. */
    Bytes read(Vm vm, String path);

    /** What there is among the frozen modules under a path without {@code .frozen/}. */
    Kind findFrozen(String path);

    /** A module was found, and is about to be made. */
    default void begins(Vm vm, String name) {}

    /** A module has been executed, or given up. */
    default void ended(Vm vm, String name) {}

    /** The code of a frozen module, null where it has none that can be run. */
    @Nullable
    FunctionCode frozen(Vm vm, String path);
}
