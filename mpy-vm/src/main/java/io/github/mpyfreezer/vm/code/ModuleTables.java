package io.github.mpyfreezer.vm.code;

import io.github.mpyfreezer.vm.object.MpStr;

/** The tables that the functions of one module share: those of a {@code .mpy} file, or those of a frozen image. */
public interface ModuleTables {
    /** The string with this index. */
    MpStr qstr(int index);

    /** The constant with this index. */
    Object constant(int index);
}
