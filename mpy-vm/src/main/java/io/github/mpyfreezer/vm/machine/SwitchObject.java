package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.PinLine.Drive;
import io.github.mpyfreezer.vm.board.PinLine.Pull;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;

/** {@code pyb.Switch}: the user's button, which pulls the board's pin {@code SW} down (ports/stm32/usrsw.c). */
final class SwitchObject extends BoardObject {
    private final PinObject pin;
    private final NativeFunction handler;
    private Object callback = MpNone.NONE;

    private SwitchObject(Vm vm, Peripherals peripherals, MpType type) {
        super(peripherals, type, peripherals.pins().find(vm, BusIds.name("SW")).device());
        this.pin = peripherals.pins().find(vm, BusIds.name("SW"));
        this.handler = NativeFunction.of("callback", (machine, line) -> {
            if (callback != MpNone.NONE) {
                Calls.call(machine, callback);
            }
            return MpNone.NONE;
        });
        pin.lend(Drive.INPUT, Pull.UP);
    }

    static MpType type(Peripherals peripherals) {
        return MpType.builder("Switch")
                .slots(Slot.PRINT, Slot.CALL)
                .maker((vm, type, args) -> {
                    args.check(vm, 0, 0, false);
                    return peripherals.device(
                            peripherals.pins().find(vm, BusIds.name("SW")).device(),
                            SwitchObject.class,
                            () -> new SwitchObject(vm, peripherals, type));
                })
                .members(() -> peripherals.members(
                        "pyb.Switch",
                        new Members.Table()
                                .fun1(
                                        "value",
                                        (vm, self) -> self(vm, self, SwitchObject.class)
                                                .isPressed())
                                .fun2(
                                        "callback",
                                        (vm, self, function) -> self(vm, self, SwitchObject.class)
                                                .setCallback(function))))
                .build();
    }

    private boolean isPressed() {
        return pin.read() == 0;
    }

    private Object setCallback(Object function) {
        callback = function;
        pin.line()
                .listen(
                        function == MpNone.NONE
                                ? null
                                : level -> {
                                    if (level == 0) {
                                        peripherals()
                                                .interruptHard(
                                                        device(),
                                                        handler,
                                                        ExtIntObject.complaint(pin),
                                                        () -> setCallback(MpNone.NONE),
                                                        pin.number());
                                    }
                                });
        return MpNone.NONE;
    }

    @Override
    public Object call(Vm vm, Object[] args, int at, int count, int named) {
        new Args(args, at, count, named).check(vm, 0, 0, false);
        return isPressed();
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("Switch()");
    }

    @Override
    public void inspect(Census census) {
        census.words(2);
        census.add(callback);
    }
}
