package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Slot;

/**
 * {@code machine.Timer} of the nrf port (ports/nrf/modules/machine/timer.c): one of the processor's timers, which counts
 * microseconds from {@code start()} on and calls a function each time it gets to its period. An exception of the function, which
 * on the board is the end of the program, is printed.
 */
final class NrfTimer extends NrfCounting {
    private static final int TIMERS = 5;
    private static final long MICRO = 1_000;
    private static final ArgSpec ARGUMENTS = arguments(1_000_000);

    private long period;
    private long mode;
    private boolean interrupting;

    private NrfTimer(Peripherals peripherals, MpType type, Device device) {
        super(peripherals, type, device, MICRO);
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("Timer")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members(
                        "Timer",
                        new Members.Table()
                                .fun1("time", (vm, self) -> self(vm, self).count())
                                .fun1("period", (vm, self) -> self(vm, self).count())
                                .fun1("start", (vm, self) -> self(vm, self).start())
                                .fun1("stop", (vm, self) -> self(vm, self).stop("stop"))
                                .fun1("deinit", (vm, self) -> self(vm, self).deinit())))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        Object[] given = ARGUMENTS.parse(vm, args);
        long id = Numbers.toLong(vm, given[0]);
        if (id < 0 || id >= TIMERS) {
            throw Errors.value(vm, "Timer doesn't exist");
        }
        var device = new Device(Device.Kind.TIMER, Long.toString(id));
        NrfTimer timer = peripherals.device(device, NrfTimer.class, () -> new NrfTimer(peripherals, type, device));
        timer.setCallback(checked(vm, given[3]));
        timer.set((Long) given[1], (Long) given[2]);
        return timer;
    }

    private static NrfTimer self(Vm vm, Object value) {
        return self(vm, value, NrfTimer.class);
    }

    private void set(long newPeriod, long newMode) {
        period = newPeriod;
        mode = newMode;
        interrupting = true;
        note(new BoardEvent.Setup(device(), "period=" + period + "us " + (mode == ONESHOT ? "once" : "periodic")));
        counter().await(period);
    }

    /** It begins with 0 again. */
    private Object stop(String word) {
        note(new BoardEvent.Action(device(), word));
        counter().stop();
        counter().clear(board().clock().now());
        return MpNone.NONE;
    }

    /** It may be started, but does not interrupt. */
    private Object deinit() {
        interrupting = false;
        counter().ignore();
        return stop("off");
    }

    @Override
    void reached(long at) {
        if (mode == ONESHOT) {
            counter().stop();
        }
        counter().clear(latest(at));
        counter().await(period);
        if (interrupting) {
            interrupt();
        }
    }

    /** When it has last begun anew, which it does even while nobody looks. */
    private long latest(long at) {
        long ticks = period & NrfCounter.MASK;
        long nanos = (ticks == 0 ? NrfCounter.MASK + 1 : ticks) * MICRO;
        return at + (board().clock().now() - at) / nanos * nanos;
    }
}
