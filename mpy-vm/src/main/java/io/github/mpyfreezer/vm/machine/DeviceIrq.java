package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;

/** What a device calls when something happens to it. */
final class DeviceIrq extends IrqObject {
    DeviceIrq(MpObject parent) {
        super(parent);
    }

    /** The arguments of a method {@code irq}, with what it waits for where nothing is given. */
    static ArgSpec arguments(long trigger) {
        return ArgSpec.builder()
                .object("handler", MpNone.NONE)
                .integer("trigger", trigger)
                .bool("hard", false)
                .build();
    }

    /** Sets it up as arguments say, if there are any; gives whether there are. */
    boolean configure(Vm vm, ArgSpec arguments, Args args) {
        Object[] given = arguments.parse(vm, args);
        boolean any = args.count() > 0 || args.named() > 0;
        if (any) {
            set(given[0], (Long) given[1], (Boolean) given[2]);
        }
        return any;
    }

    /** It has happened: calls the handler if there is one for it. */
    void happened(Peripherals peripherals, Device device, long event) {
        if (isSet() && (trigger() & event) != 0) {
            interrupt(peripherals, device, trigger() & event);
        }
    }
}
