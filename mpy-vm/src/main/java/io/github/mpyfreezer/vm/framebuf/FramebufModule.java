package io.github.mpyfreezer.vm.framebuf;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.module.BuiltinModules;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;

/** Module {@code framebuf} (extmod/modframebuf.c). */
public final class FramebufModule {
    private FramebufModule() {}

    /** The module of a machine. */
    public static MpModule create(Vm vm) {
        var table = new Members.Table()
                .value("FrameBuffer", FrameBuffer.TYPE)
                .fun(
                        "FrameBuffer1",
                        3,
                        4,
                        (machine, args) -> FrameBuffer.make(
                                machine,
                                new Object[] {
                                    args.get(0),
                                    args.get(1),
                                    args.get(2),
                                    PixelFormat.MONO_VLSB.number(),
                                    args.get(3, args.get(1))
                                },
                                true))
                .value("MVLSB", PixelFormat.MONO_VLSB.number());
        for (PixelFormat format : PixelFormat.values()) {
            table.value(format.name(), format.number());
        }
        return BuiltinModules.module(vm, "framebuf", table);
    }
}
