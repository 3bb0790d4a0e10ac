package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.module.BuiltinModules;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import org.jspecify.annotations.Nullable;

/** Module {@code machine} as the unix port has it (extmod/modmachine.c). */
public final class MachineModule {
    /** {@code soft_reset([code])}: the same as {@code sys.exit}. */
    static final NativeFunction SOFT_RESET = NativeFunction.of("soft_reset", 0, 1, (vm, args) -> {
        throw Errors.with(ExceptionTypes.SYSTEM_EXIT, args.from(0));
    });

    private static final long DEFAULT_TIMEOUT = 1_000_000;
    private static final long MICRO = 1000;

    private MachineModule() {}

    /** The module. */
    public static MpModule create(Vm vm) {
        return BuiltinModules.module(
                vm,
                "machine",
                new Members.Table()
                        .fun0("idle", machine -> MpNone.NONE)
                        .value("soft_reset", SOFT_RESET)
                        .value("mem8", new MemoryWords(1))
                        .value("mem16", new MemoryWords(2))
                        .value("mem32", new MemoryWords(4))
                        .value("PinBase", Pins.BASE)
                        .value("Signal", MachineSignal.TYPE)
                        .fun("time_pulse_us", 2, 3, MachineModule::pulse));
    }

    /** How long a pulse lasts in microseconds; -2 if it has not begun within the time given, -1 if it has not ended. */
    static Object pulse(Vm vm, Args args) {
        long level = Operators.isTrue(vm, args.get(1)) ? 1 : 0;
        long timeout = Numbers.toLong(vm, args.get(2, DEFAULT_TIMEOUT));
        boolean begun = false;
        // A look at a board's pin takes a microsecond already.
        PinObject pin = PinClass.asPin(args.get(0));
        long start = micros(vm, pin);
        while (true) {
            vm.spend(1);
            long now = micros(vm, pin);
            if ((pin == null ? Pins.read(vm, args.get(0)) : pin.read()) == level) {
                if (begun) {
                    return now - start;
                }
                begun = true;
                level = 1 - level;
                start = now;
            } else if (now - start >= timeout) {
                return begun ? -1L : -2L;
            }
        }
    }

    private static long micros(Vm vm, @Nullable PinObject pin) {
        long nanos = pin == null
                ? vm.host().clock().elapsedNanos()
                : pin.board().clock().now();
        return nanos / MICRO;
    }
}
