package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.regex.RegexObject;

/** Module {@code re} (extmod/modre.c). */
public final class ReModule {
    private ReModule() {}

    static MpModule create(Vm vm) {
        return BuiltinModules.module(
                vm,
                "re",
                new Members.Table()
                        .fun("compile", 1, 2, (machine, args) -> RegexObject.compile(machine, args.get(0)))
                        .fun("match", 2, 4, RegexObject::match)
                        .fun("search", 2, 4, RegexObject::search)
                        .fun("sub", 3, 5, RegexObject::sub));
    }
}
