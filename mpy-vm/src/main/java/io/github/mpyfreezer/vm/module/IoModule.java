package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.stream.IoBase;
import io.github.mpyfreezer.vm.stream.MemoryStream;

/** Module {@code io} (py/modio.c). */
public final class IoModule {
    private IoModule() {}

    static MpModule create(Vm vm) {
        return BuiltinModules.module(
                vm,
                "io",
                new Members.Table()
                        .value("IOBase", IoBase.TYPE)
                        .value("StringIO", MemoryStream.STRING_TYPE)
                        .value("BytesIO", MemoryStream.BYTES_TYPE));
    }
}
