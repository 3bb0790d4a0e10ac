package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;

/** Module {@code gc} (py/modgc.c). Memory is really managed by Java; what is told is {@link io.github.mpyfreezer.vm.Heap}. */
public final class GcModule {
    private boolean enabled = true;
    private long threshold = -1;

    private GcModule() {}

    static MpModule create(Vm vm) {
        var gc = new GcModule();
        return BuiltinModules.module(
                vm,
                "gc",
                new Members.Table()
                        .fun0("collect", GcModule::collect)
                        .fun0("disable", machine -> {
                            gc.enabled = false;
                            return MpNone.NONE;
                        })
                        .fun0("enable", machine -> {
                            gc.enabled = true;
                            return MpNone.NONE;
                        })
                        .fun0("isenabled", machine -> gc.enabled)
                        .fun0(
                                "mem_free",
                                machine -> IntOps.make(machine, machine.heap().free()))
                        .fun0(
                                "mem_alloc",
                                machine -> IntOps.make(machine, machine.heap().used()))
                        .fun("threshold", 0, 1, (machine, args) -> {
                            if (args.count() == 0) {
                                return gc.threshold;
                            }
                            long value = Numbers.toLong(machine, args.get(0));
                            long block = 4L * machine.wordBytes();
                            gc.threshold = value < 0 ? -1 : value / block * block;
                            return MpNone.NONE;
                        }));
    }

    private static Object collect(Vm vm) {
        long before = vm.heap().used();
        vm.heap().collect();
        vm.heap().finishDue(vm);
        long blocks = Math.max(0, before - vm.heap().used()) / (4L * vm.wordBytes());
        return vm.profile().unix() ? (Object) blocks : MpNone.NONE;
    }
}
