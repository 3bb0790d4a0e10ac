package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.stream.RingStream;

/** Module {@code micropython} (py/modmicropython.c). */
public final class MicropythonModule {
    private long optimisation;

    private MicropythonModule() {}

    static MpModule create(Vm vm) {
        var module = new MicropythonModule();
        var table = new Members.Table()
                .fun1("const", (machine, value) -> value)
                .fun("opt_level", 0, 1, module::optLevel)
                .fun0(
                        "mem_total",
                        machine -> IntOps.make(machine, machine.heap().used()))
                .fun0(
                        "mem_current",
                        machine -> IntOps.make(machine, machine.heap().used()))
                .fun0("mem_peak", machine -> IntOps.make(machine, machine.heap().used()))
                .fun("mem_info", 0, 1, MicropythonModule::memInfo)
                .fun("qstr_info", 0, 1, (machine, args) -> {
                    machine.out().print("qstr pool: n_pool=0, n_qstr=0, n_str_data_bytes=0, n_total_bytes=0\n");
                    return MpNone.NONE;
                })
                .fun0("stack_use", machine -> (long) machine.stackUsed())
                .fun0("heap_lock", machine -> {
                    machine.heap().lock();
                    return MpNone.NONE;
                })
                .fun0("heap_unlock", machine -> (long) machine.heap().unlock())
                .fun1("kbd_intr", (machine, character) -> {
                    Numbers.toLong(machine, character);
                    return MpNone.NONE;
                })
                .value("RingIO", RingStream.TYPE)
                .fun2("schedule", (machine, function, argument) -> {
                    if (!machine.schedule(function, argument)) {
                        throw Errors.of(ExceptionTypes.RUNTIME_ERROR, "schedule queue full");
                    }
                    return MpNone.NONE;
                });
        return BuiltinModules.module(vm, "micropython", table);
    }

    private Object optLevel(Vm vm, Args args) {
        if (args.count() == 0) {
            return optimisation;
        }
        optimisation = Numbers.toLong(vm, args.get(0));
        return MpNone.NONE;
    }

    private static Object memInfo(Vm vm, Args args) {
        long used = vm.heap().used();
        vm.out()
                .print("mem: total=" + used + ", current=" + used + ", peak=" + used + "\nstack: " + vm.stackUsed()
                        + " out of " + vm.profile().stackBytes() + "\nGC: total: "
                        + (used + vm.heap().free())
                        + ", used: " + used + ", free: " + vm.heap().free()
                        + "\n No. of 1-blocks: 0, 2-blocks: 0, max blk sz: 0, max free sz: 0\n");
        return MpNone.NONE;
    }
}
