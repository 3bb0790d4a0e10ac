package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.script.Reading;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import java.util.Set;

/**
 * {@code machine.TouchPad} (ports/esp32/machine_touchpad.c): the script says what it reads; without one it is 0. It can be at
 * each pin that has a touch sensor in an ESP32, ESP32-S2 or ESP32-S3.
 */
final class TouchPadObject extends BoardObject {
    private static final Set<Long> PINS =
            Set.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L, 27L, 32L, 33L);
    private static final Reading NOTHING = new Reading.Raw(0);
    private static final long MASK = 0xffff;

    private final String own;

    private TouchPadObject(Peripherals peripherals, MpType type, PinObject pin) {
        super(peripherals, type, new Device(Device.Kind.TOUCH, pin.device().name()));
        this.own = pin.own();
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("TouchPad")
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members(
                        "TouchPad",
                        new Members.Table()
                                .fun2(
                                        "config",
                                        (vm, self, threshold) ->
                                                self(vm, self).configure(Numbers.toLong(vm, threshold)))
                                .fun1("read", (vm, self) -> self(vm, self).read())))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        args.check(vm, 1, 1, true);
        PinObject pin = peripherals.pins().find(vm, args.get(0));
        if (!PINS.contains(pin.number())) {
            throw Errors.value(vm, "invalid pin for touchpad");
        }
        return new TouchPadObject(peripherals, type, pin);
    }

    private static TouchPadObject self(Vm vm, Object value) {
        return self(vm, value, TouchPadObject.class);
    }

    private Object configure(long threshold) {
        note(new BoardEvent.Written(device(), "threshold", threshold & MASK));
        return MpNone.NONE;
    }

    private long read() {
        board().clock().elapsedNanos();
        var source = new Device(Device.Kind.TOUCH, own);
        long value = ((Reading.Raw) board().samples(source).next(NOTHING)).value();
        note(new BoardEvent.Sample(device(), value));
        return value;
    }
}
