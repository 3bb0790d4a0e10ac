package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.deflate.DeflateStream;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;

/** Module {@code deflate} (extmod/moddeflate.c). */
public final class DeflateModule {
    private DeflateModule() {}

    static MpModule create(Vm vm) {
        return BuiltinModules.module(
                vm,
                "deflate",
                new Members.Table()
                        .value("DeflateIO", DeflateStream.TYPE)
                        .value("AUTO", (long) DeflateStream.AUTO)
                        .value("RAW", (long) DeflateStream.RAW)
                        .value("ZLIB", (long) DeflateStream.ZLIB)
                        .value("GZIP", (long) DeflateStream.GZIP));
    }
}
