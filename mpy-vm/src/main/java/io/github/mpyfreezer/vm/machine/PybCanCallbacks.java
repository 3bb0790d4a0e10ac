package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.MpNone;

/** What {@code pyb.CAN} calls when frames come in, for each queue (ports/stm32/pyb_can.c). */
final class PybCanCallbacks implements CanController.Listener {
    private final PybCan bus;
    private final long id;
    private final Object[] callbacks = {MpNone.NONE, MpNone.NONE};

    PybCanCallbacks(PybCan bus, long id) {
        this.bus = bus;
        this.id = id;
    }

    void forget() {
        callbacks[0] = MpNone.NONE;
        callbacks[1] = MpNone.NONE;
    }

    /** {@code rxcallback(fifo, callback)}. */
    Object set(Vm vm, long fifo, Object callback) {
        int queue = fifo == 0 ? 0 : 1;
        boolean had = callbacks[queue] != MpNone.NONE;
        if (callback == MpNone.NONE) {
            bus.controller().disable(queue);
            callbacks[queue] = callback;
        } else if (had || Calls.isCallable(vm, callback)) {
            callbacks[queue] = callback;
            if (!had) {
                bus.controller().enable(queue, true);
            }
        }
        return MpNone.NONE;
    }

    /** A frame was taken: what was switched off by happening may happen again. */
    void taken(int fifo) {
        if (callbacks[fifo] != MpNone.NONE) {
            bus.controller().enable(fifo, bus.controller().waiting(fifo) == 0);
        }
        bus.controller().listen();
    }

    @Override
    public void received(int fifo, int what) {
        if (callbacks[fifo] != MpNone.NONE) {
            Object callback = callbacks[fifo];
            String complaint = "uncaught exception in CAN(" + id + ") rx interrupt handler";
            Runnable disable = () -> {
                bus.controller().disable(fifo);
                callbacks[fifo] = MpNone.NONE;
            };
            bus.peripherals().interruptHard(bus.device(), callback, complaint, disable, bus, (long) what);
        }
    }

    @Override
    public void sent(int box) {}

    void inspect(Census census) {
        census.addAll(callbacks);
    }
}
