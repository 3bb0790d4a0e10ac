package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.Types;

/**
 * {@code machine.Timer} of the nrf port (ports/nrf/modules/machine/timer.c): one of the processor's timers, which counts
 * microseconds from {@code start()} on and calls a function each time it gets to its period. An exception of the function, which
 * on the board is the end of the program, is printed.
 */
final class NrfTimer extends BoardObject {
    private static final int TIMERS = 5;
    private static final long MICRO = 1_000;
    private static final long ONESHOT = 0;
    private static final ArgSpec ARGUMENTS = ArgSpec.builder()
            .object("id", -1L)
            .keywordOnly()
            .integer("period", 1_000_000)
            .integer("mode", 1)
            .object("callback", MpNone.NONE)
            .build();

    private final NrfCounter counter;
    private long period;
    private long mode;
    private boolean interrupting;
    private Object callback = MpNone.NONE;

    private NrfTimer(Peripherals peripherals, MpType type, Device device) {
        super(peripherals, type, device);
        this.counter = new NrfCounter(peripherals.board(), MICRO, this::reached);
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("Timer")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members(
                        "Timer",
                        new Members.Table()
                                .fun1("time", (vm, self) -> self(vm, self).time())
                                .fun1("period", (vm, self) -> self(vm, self).time())
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
        timer.callback = checked(vm, given[3]);
        timer.set((Long) given[1], (Long) given[2]);
        return timer;
    }

    /** A function or {@code None}; what else can be called is not taken. */
    static Object checked(Vm vm, Object callback) {
        if (callback != MpNone.NONE && !Types.nameOf(callback).toString().equals("function")) {
            throw Errors.value(vm, "callback must be a function");
        }
        return callback;
    }

    private static NrfTimer self(Vm vm, Object value) {
        return self(vm, value, NrfTimer.class);
    }

    private void set(long newPeriod, long newMode) {
        period = newPeriod;
        mode = newMode;
        interrupting = true;
        note(new BoardEvent.Setup(device(), "period=" + period + "us " + (mode == ONESHOT ? "once" : "periodic")));
        counter.await(period);
    }

    private long time() {
        board().clock().elapsedNanos();
        return counter.value();
    }

    private Object start() {
        note(new BoardEvent.Action(device(), "start"));
        counter.start();
        return MpNone.NONE;
    }

    /** It begins with 0 again. */
    private Object stop(String word) {
        note(new BoardEvent.Action(device(), word));
        counter.stop();
        counter.clear(board().clock().now());
        return MpNone.NONE;
    }

    /** It may be started, but does not interrupt. */
    private Object deinit() {
        interrupting = false;
        counter.ignore();
        return stop("off");
    }

    private void reached(long at) {
        if (mode == ONESHOT) {
            counter.stop();
        }
        counter.clear(latest(at));
        counter.await(period);
        if (interrupting && callback != MpNone.NONE) {
            peripherals().interrupt(device(), callback, this, false, () -> {});
        }
    }

    /** When it has last begun anew, which it does even while nobody looks. */
    private long latest(long at) {
        long ticks = period & NrfCounter.MASK;
        long nanos = (ticks == 0 ? NrfCounter.MASK + 1 : ticks) * MICRO;
        return at + (board().clock().now() - at) / nanos * nanos;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("Timer(" + device().name() + ")");
    }

    @Override
    public void inspect(Census census) {
        census.words(2);
        census.add(callback);
    }
}
