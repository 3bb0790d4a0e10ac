package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Slot;

/** What a device calls when something happens to it (shared/runtime/mpirq.c). */
final class DeviceIrq extends MpObject {
    private static final MpType TYPE = MpType.builder("irq")
            .slots(Slot.CALL)
            .members(() -> new Members.Table()
                    .fun1("flags", (vm, self) -> BoardObject.self(vm, self, DeviceIrq.class).flags)
                    .fun("trigger", 1, 2, DeviceIrq::trigger))
            .build();

    private final MpObject parent;
    private Object handler = MpNone.NONE;
    private long trigger;
    private long flags;
    private boolean hard;

    /** @param parent what the handler is given */
    DeviceIrq(MpObject parent) {
        this.parent = parent;
    }

    void set(Object newHandler, long newTrigger, boolean isHard) {
        handler = newHandler;
        trigger = newTrigger;
        hard = isHard;
        flags = 0;
    }

    /** It has happened: calls the handler if there is one for it. */
    void happened(Peripherals peripherals, io.github.mpyfreezer.vm.board.Device device, long event) {
        if (handler != MpNone.NONE && (trigger & event) != 0) {
            flags = trigger & event;
            peripherals.interrupt(device, handler, parent, hard, () -> handler = MpNone.NONE);
        }
    }

    private static Object trigger(Vm vm, Args args) {
        DeviceIrq irq = BoardObject.self(vm, args.get(0), DeviceIrq.class);
        long before = irq.trigger;
        if (args.count() == 2) {
            irq.trigger = Numbers.toLong(vm, args.get(1));
        }
        return before;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public Object call(Vm vm, Object[] args, int at, int count, int named) {
        new Args(args, at, count, named).check(vm, 0, 0, false);
        if (handler != MpNone.NONE) {
            Calls.call(vm, handler, parent);
        }
        return MpNone.NONE;
    }

    @Override
    public void inspect(Census census) {
        census.words(6);
        census.addAll(handler, parent);
    }
}
