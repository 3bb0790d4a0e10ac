package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Slot;

/** What is called when something happens to a device or pin (shared/runtime/mpirq.c). */
abstract class IrqObject extends MpObject {
    private static final MpType TYPE = MpType.builder("irq")
            .slots(Slot.CALL)
            .members(() -> new Members.Table()
                    .fun1(
                            "flags",
                            (vm, self) ->
                                    BoardObject.self(vm, self, IrqObject.class).flags())
                    .fun("trigger", 1, 2, IrqObject::trigger))
            .build();

    private final MpObject parent;
    private Object handler = MpNone.NONE;
    private long trigger;
    private long flags;
    private boolean hard;

    /** @param parent what the handler is given */
    IrqObject(MpObject parent) {
        this.parent = parent;
    }

    /** Sets all of it anew. */
    final void set(Object newHandler, long newTrigger, boolean isHard) {
        handler = newHandler;
        trigger = newTrigger;
        hard = isHard;
        flags = 0;
        changed();
    }

    /** What has happened, as the handler asks it. */
    long flags() {
        return flags;
    }

    /** What it waits for, or whether it waits at all, may be another. */
    void changed() {}

    /** The events that it waits for. */
    final long trigger() {
        return trigger;
    }

    /** Whether there is a handler. */
    final boolean isSet() {
        return handler != MpNone.NONE;
    }

    /** These events have happened: calls the handler. */
    final void interrupt(Peripherals peripherals, Device device, long events) {
        flags = events;
        peripherals.interrupt(device, handler, parent, hard, () -> {
            handler = MpNone.NONE;
            changed();
        });
    }

    private static Object trigger(Vm vm, Args args) {
        IrqObject irq = BoardObject.self(vm, args.get(0), IrqObject.class);
        long before = irq.trigger;
        if (args.count() == 2) {
            irq.trigger = Numbers.toLong(vm, args.get(1));
            irq.changed();
        }
        return before;
    }

    @Override
    public final MpType type() {
        return TYPE;
    }

    @Override
    public final Object call(Vm vm, Object[] args, int at, int count, int named) {
        new Args(args, at, count, named).check(vm, 0, 0, false);
        if (isSet()) {
            Calls.call(vm, handler, parent);
        }
        return MpNone.NONE;
    }

    @Override
    public final void inspect(Census census) {
        census.words(6);
        census.addAll(handler, parent);
    }
}
