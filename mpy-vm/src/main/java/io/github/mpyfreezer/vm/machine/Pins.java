package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Types;

/**
 * Reads and sets anything that is a pin: objects of a class that a program derives from {@code PinBase}, and signals
 * (extmod/virtpin.c, extmod/machine_pinbase.c).
 */
final class Pins {
    /** {@code PinBase}, of which only subclasses are of any use. */
    static final MpType BASE =
            MpType.builder("PinBase").maker((vm, type, args) -> Base.ONLY).build();

    private static final MpStr VALUE = MpStr.qstr("value");

    private Pins() {}

    private static final class Base extends MpObject {
        static final Base ONLY = new Base();

        @Override
        protected boolean isShared() {
            return true;
        }

        @Override
        public MpType type() {
            return BASE;
        }
    }

    /** What a pin's level is: 0 or 1, or what else a program gives. */
    static long read(Vm vm, Object pin) {
        MachineSignal signal = Types.cast(pin, MachineSignal.class);
        if (signal != null) {
            return signal.read(vm);
        }
        PinObject own = PinClass.asPin(pin);
        if (own != null) {
            return own.read();
        }
        check(vm, pin);
        return Numbers.toLong(vm, Attributes.callMethod(vm, pin, VALUE));
    }

    /** Sets a pin's level. */
    static void write(Vm vm, Object pin, boolean level) {
        MachineSignal signal = Types.cast(pin, MachineSignal.class);
        if (signal != null) {
            signal.write(vm, level);
            return;
        }
        PinObject own = PinClass.asPin(pin);
        if (own != null) {
            own.set(level ? 1 : 0);
            return;
        }
        check(vm, pin);
        Attributes.callMethod(vm, pin, VALUE, level);
    }

    /** Whether it can be read and set. */
    static boolean isPin(Object value) {
        return PinClass.asPin(value) != null
                || Types.cast(value, MachineSignal.class) != null
                || Types.of(value).isSubclassOf(BASE);
    }

    /** Firmware takes anything for a pin; that would be the end of it. */
    private static void check(Vm vm, Object pin) {
        if (!Types.of(pin).isSubclassOf(BASE)) {
            throw Errors.of(ExceptionTypes.TYPE_ERROR, vm.terse() ? "" : "expected a pin");
        }
    }
}
