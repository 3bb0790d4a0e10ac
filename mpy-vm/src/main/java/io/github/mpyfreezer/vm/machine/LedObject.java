package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;

/** {@code LED} of modules pyb and board (ports/stm32/led.c, ports/nrf/modules/board/led.c). */
final class LedObject extends BoardObject {
    private static final long COUNT = 4;
    private static final long FULL = 255;

    private final long id;
    private long intensity;

    private LedObject(Peripherals peripherals, MpType type, long id) {
        super(peripherals, type, new Device(Device.Kind.LED, Long.toString(id)));
        this.id = id;
    }

    static MpType type(Peripherals peripherals, String name) {
        return MpType.builder("LED")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> {
                    args.check(vm, 1, 1, false);
                    long id = Numbers.toLong(vm, args.get(0));
                    if (id < 1 || id > COUNT) {
                        throw Errors.value(vm, "LED(" + id + ") doesn't exist");
                    }
                    return peripherals.device(
                            new Device(Device.Kind.LED, Long.toString(id)),
                            LedObject.class,
                            () -> new LedObject(peripherals, type, id));
                })
                .members(() -> peripherals.members(name, methods()))
                .build();
    }

    private static Members.Table methods() {
        return new Members.Table()
                .fun1("on", (vm, self) -> self(vm, self).set(FULL))
                .fun1("off", (vm, self) -> self(vm, self).set(0))
                .fun1("toggle", (vm, self) -> self(vm, self).set(self(vm, self).intensity == 0 ? FULL : 0))
                .fun("intensity", 1, 2, (vm, args) -> self(vm, args.get(0)).intensity(vm, args));
    }

    private static LedObject self(Vm vm, Object value) {
        return self(vm, value, LedObject.class);
    }

    private Object intensity(Vm vm, Args args) {
        return args.count() == 1 ? intensity : set(Math.max(0, Math.min(FULL, Numbers.toLong(vm, args.get(1)))));
    }

    private Object set(long to) {
        intensity = to;
        note(
                to == 0 || to == FULL
                        ? new BoardEvent.Action(device(), to == 0 ? "off" : "on")
                        : new BoardEvent.Written(device(), "intensity", to));
        return MpNone.NONE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("LED(" + id + ")");
    }
}
