package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpArray;
import io.github.mpyfreezer.vm.object.MpModule;

/** Module {@code array} (py/modarray.c). */
public final class ArrayModule {
    private ArrayModule() {}

    /** The module. */
    public static MpModule create(Vm vm) {
        return BuiltinModules.module(vm, "array", new Members.Table().value("array", MpArray.TYPE));
    }
}
