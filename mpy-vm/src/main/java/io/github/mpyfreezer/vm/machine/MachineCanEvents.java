package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.CanFrame;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpNone;
import org.jspecify.annotations.Nullable;

/**
 * What {@code machine.CAN} keeps of frames that go and come: which boxes are taken, until the program has been told that a frame
 * is gone, what it has missed, and its handler (ports/stm32/machine_can.c).
 */
final class MachineCanEvents implements CanController.Listener {
    private static final long SENT = 1;
    private static final long RECEIVED = 2;
    private static final long FAILED = 4;
    private static final long STATE = 8;
    private static final int BOX = 16;
    private static final long FULL = 1;
    private static final long OVERRUN = 2;
    private static final int QUEUES = 2;
    private static final ArgSpec IRQ = ArgSpec.builder()
            .object("handler", MpNone.NONE)
            .integer("trigger", 0)
            .bool("hard", false)
            .build();

    private final MachineCan bus;
    private final CanController controller;
    private final Box[] boxes = new Box[CanController.BOXES];
    private @Nullable Irq irq;
    private long errors;
    private long overruns;
    private boolean toldOfSent;

    /** A box with a frame, which is to be sent, or is gone, or has been taken back. */
    private enum State {
        FREE,
        WAITING,
        SENT,
        FAILED
    }

    private record Box(State state, long id) {}

    private static final Box FREE = new Box(State.FREE, 0);

    MachineCanEvents(MachineCan bus, CanController controller) {
        this.bus = bus;
        this.controller = controller;
        reset();
    }

    private final class Irq extends IrqObject {
        Irq() {
            super(bus);
        }

        @Override
        long flags() {
            return MachineCanEvents.this.flags(trigger());
        }

        @Override
        void changed() {
            for (int i = 0; i < QUEUES; i++) {
                if ((trigger() & RECEIVED) != 0) {
                    controller.enable(i, true);
                } else {
                    controller.disable(i);
                }
            }
        }

        void call() {
            if (isSet()) {
                interrupt(bus.peripherals(), bus.device(), 0);
            }
        }
    }

    /** All boxes are free, and nothing has been missed. */
    void reset() {
        for (int i = 0; i < boxes.length; i++) {
            boxes[i] = FREE;
        }
        errors = 0;
        overruns = 0;
        toldOfSent = false;
    }

    void close() {
        irq = null;
        controller.disable(0);
        controller.disable(1);
    }

    /** {@code irq(handler, trigger, hard)}. */
    Object irq(Vm vm, Args args) {
        Object[] given = IRQ.parse(vm, args);
        Irq handlers = irq == null ? new Irq() : irq;
        irq = handlers;
        if (args.count() > 0 || args.named() > 0) {
            long trigger = (Long) given[1];
            long wrong = trigger & ~(SENT | RECEIVED | STATE);
            if (wrong != 0) {
                throw Errors.value(vm, "trigger 0x%08x unsupported".formatted((int) wrong));
            }
            if (given[0] != MpNone.NONE && !Calls.isCallable(vm, given[0])) {
                throw Errors.value(vm, "handler must be None or callable");
            }
            handlers.set(given[0], trigger, (Boolean) given[2]);
        }
        return handlers;
    }

    private boolean waitsFor(long event) {
        return irq != null && (irq.trigger() & event) != 0;
    }

    /** Puts a frame into a box; gives which, -1 if there is none, or if one with the same identifier has to be sent first. */
    int send(CanFrame frame, boolean ordered) {
        int free = -1;
        for (int i = boxes.length - 1; i >= 0; i--) {
            if (boxes[i].state() == State.FREE) {
                free = i;
            } else if (ordered && boxes[i].id() == frame.id()) {
                return -1;
            }
        }
        if (free >= 0) {
            boxes[free] = new Box(State.WAITING, frame.id());
            controller.send(free, frame);
        }
        return free;
    }

    /** Takes a frame back; gives whether it was still to be sent. */
    boolean cancel(int box) {
        if (!controller.isUnsent(box)) {
            return false;
        }
        controller.cancel(box);
        gone(box, State.FAILED);
        return true;
    }

    @Override
    public void sent(int box) {
        gone(box, State.SENT);
    }

    private void gone(int box, State how) {
        boxes[box] = waitsFor(SENT) ? new Box(how, boxes[box].id()) : FREE;
        tellOfSent();
    }

    /** The handler is called once until it asks what has happened. */
    private void tellOfSent() {
        boolean any = false;
        for (Box box : boxes) {
            any |= box.state() == State.SENT || box.state() == State.FAILED;
        }
        if (any && irq != null && !toldOfSent) {
            toldOfSent = true;
            irq.call();
        }
    }

    private long flags(long trigger) {
        long flags = 0;
        if ((trigger & RECEIVED) != 0 && controller.waiting(0) + controller.waiting(1) > 0) {
            flags |= RECEIVED;
        }
        for (int i = 0; i < boxes.length && (trigger & SENT) != 0; i++) {
            State state = boxes[i].state();
            if (state == State.SENT || state == State.FAILED) {
                boxes[i] = FREE;
                flags |= (long) i << BOX | SENT | (state == State.FAILED ? FAILED : 0);
                break;
            }
        }
        toldOfSent = false;
        bus.board().after(0, this::tellOfSent);
        return flags;
    }

    @Override
    public void received(int fifo, int what) {
        switch (what) {
            case CanFifo.FULL -> errors |= FULL;
            case CanFifo.OVERRUN -> {
                errors |= OVERRUN;
                overruns++;
            }
            default -> {
                if (waitsFor(RECEIVED) && irq != null) {
                    irq.call();
                }
            }
        }
    }

    /** The next frame of either queue, null if there is none. */
    @Nullable
    CanFrame take() {
        for (int i = 0; i < QUEUES; i++) {
            if (controller.waiting(i) > 0) {
                CanFrame frame = controller.take(i).frame();
                controller.enable(i, waitsFor(RECEIVED));
                controller.listen();
                return frame;
            }
        }
        return null;
    }

    /** What has been missed since it was last asked for. */
    long takeErrors() {
        long taken = errors;
        errors = 0;
        return taken;
    }

    long overruns() {
        return overruns;
    }

    void inspect(Census census) {
        census.add(irq);
    }
}
