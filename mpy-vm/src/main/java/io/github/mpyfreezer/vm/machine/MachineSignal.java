package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.Slot;
import java.util.ArrayList;
import java.util.List;

/** {@code Signal}: a pin that may be wired the other way round (extmod/machine_signal.c). */
final class MachineSignal extends MpObject {
    static final MpType TYPE = MpType.builder("Signal")
            .slots(Slot.CALL)
            .maker(MachineSignal::make)
            .members(() -> new Members.Table()
                    .fun("value", 1, 2, (vm, args) -> value(vm, args.get(0), args.without(1)))
                    .fun1("on", (vm, self) -> {
                        Pins.write(vm, self, true);
                        return MpNone.NONE;
                    })
                    .fun1("off", (vm, self) -> {
                        Pins.write(vm, self, false);
                        return MpNone.NONE;
                    }))
            .build();

    private final Object pin;
    private final boolean inverted;

    private MachineSignal(Object pin, boolean inverted) {
        this.pin = pin;
        this.inverted = inverted;
    }

    private static Object make(Vm vm, MpType type, Args args) {
        Object invert = args.named("invert");
        Peripherals board = vm.knownPart(Peripherals.class);
        if (board != null && board.port() != Port.NRF && (args.count() == 0 || !Pins.isPin(args.get(0)))) {
            return ofNewPin(vm, board, args, invert != null && Operators.isTrue(vm, invert));
        }
        if (args.count() != 1 || args.named() > (invert == null ? 0 : 1)) {
            throw Errors.with(ExceptionTypes.TYPE_ERROR);
        }
        return new MachineSignal(args.get(0), invert != null && Operators.isTrue(vm, invert));
    }

    /** Makes the pin as well, of all other arguments; the value that it begins with is the signal's. */
    private static Object ofNewPin(Vm vm, Peripherals board, Args args, boolean invert) {
        List<Object> rest = new ArrayList<>(List.of(args.from(0)));
        int named = 0;
        for (int i = 0; i < args.named(); i++) {
            String name = args.name(i).toString();
            if (!name.equals("invert")) {
                Object value = args.namedValue(i);
                rest.add(args.name(i));
                rest.add(invert && name.equals("value") ? Operators.isTrue(vm, value) ? 0L : 1L : value);
                named++;
            }
        }
        MpType pins = board.pins().type();
        return new MachineSignal(pins.call(vm, rest.toArray(), 0, args.count(), named), invert);
    }

    private static Object value(Vm vm, Object self, Args args) {
        args.check(vm, 0, 1, false);
        if (args.count() == 0) {
            return Pins.read(vm, self);
        }
        Pins.write(vm, self, Operators.isTrue(vm, args.get(0)));
        return MpNone.NONE;
    }

    long read(Vm vm) {
        vm.enter(Vm.NATIVE_FRAME);
        try {
            return Pins.read(vm, pin) ^ (inverted ? 1 : 0);
        } finally {
            vm.leave(Vm.NATIVE_FRAME);
        }
    }

    void write(Vm vm, boolean level) {
        vm.enter(Vm.NATIVE_FRAME);
        try {
            Pins.write(vm, pin, level ^ inverted);
        } finally {
            vm.leave(Vm.NATIVE_FRAME);
        }
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public Object call(Vm vm, Object[] args, int at, int count, int named) {
        return value(vm, this, new Args(args, at, count, named));
    }

    @Override
    public void inspect(Census census) {
        census.words(3);
        census.add(pin);
    }
}
