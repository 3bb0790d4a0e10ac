package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;

/** Module {@code platform} (extmod/modplatform.c). */
public final class PlatformModule {
    private PlatformModule() {}

    static MpModule create(Vm vm) {
        boolean unix = vm.profile().unix();
        String libc = unix ? "glibc" : "newlib";
        String version = unix ? "2.36" : "4.3.0";
        String name = unix ? "Linux-1.29.0-x86_64--with-" : "MicroPython-1.29.0-arm--with-";
        return BuiltinModules.module(
                vm,
                "platform",
                new Members.Table()
                        .funKw("platform", 0, (machine, args) -> MpStr.of(name + libc + version))
                        .fun0("python_compiler", machine -> MpStr.of("GCC 12.2.0"))
                        .funKw("libc_ver", 0, (machine, args) -> MpTuple.of(MpStr.of(libc), MpStr.of(version))));
    }
}
