package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.StaticMethod;
import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.stream.PolledStream;

/** {@code esp32.RMT}: pulses of any length on a pin, which go out by themselves (ports/esp32/esp32_rmt.c). */
final class RmtObject extends BoardObject implements PolledStream {
    private static final long SECOND = 1_000_000_000;
    private static final long MILLI = 1_000_000;
    private static final double LONGEST = 1e18;
    /** For pulses that go out again and again. */
    private static final long FOR_EVER = Long.MAX_VALUE;

    private static final ArgSpec WAIT =
            ArgSpec.builder().keywordOnly().integer("timeout", 0).build();

    private final RmtSettings settings;
    private long repeats;
    private long busyUntil;
    private boolean enabled;
    private boolean gone;

    private RmtObject(Peripherals peripherals, MpType type, RmtSettings settings) {
        super(
                peripherals,
                type,
                new Device(Device.Kind.RMT, settings.pin().device().name()));
        this.settings = settings;
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("RMT")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> {
                    var channel = new RmtObject(peripherals, type, RmtSettings.parse(vm, peripherals, args));
                    channel.note(new BoardEvent.Setup(channel.device(), channel.settings.text()));
                    return channel;
                })
                .members(() -> peripherals.members("esp32.RMT", methods(new RmtBitstream())))
                .build();
    }

    private static Members.Table methods(RmtBitstream bitstream) {
        return new Members.Table()
                .fun1("__del__", (vm, self) -> self(vm, self).deinit())
                .fun1("deinit", (vm, self) -> self(vm, self).deinit())
                .fun("active", 1, 2, (vm, args) -> self(vm, args.get(0)).active(vm, args.without(1)))
                .fun1(
                        "clock_div",
                        (vm, self) ->
                                RmtSettings.CLOCK / present(vm, self).settings.resolution())
                .funKw("wait_done", 1, (vm, args) -> self(vm, args.get(0)).waitDone(vm, args.without(1)))
                .fun2("loop", (vm, self, on) -> present(vm, self).repeat(Numbers.toLong(vm, on) == 0 ? 0 : -1))
                .fun2("loop_count", (vm, self, count) -> {
                    RmtObject channel = present(vm, self);
                    long times = Numbers.toLong(vm, count);
                    if (times < -1) {
                        throw Errors.value(vm, "arg must be -1, 0 or positive");
                    }
                    return channel.repeat(times);
                })
                .fun(
                        "write_pulses",
                        2,
                        3,
                        (vm, args) ->
                                present(vm, args.get(0)).write(vm, RmtPulses.parse(vm, args.get(1), args.get(2, true))))
                .value("source_freq", new StaticMethod(NativeFunction.of("source_freq", vm -> RmtSettings.CLOCK)))
                .value("bitstream_rmt", bitstream.enabled())
                .value("bitstream_channel", bitstream.channel());
    }

    private static RmtObject self(Vm vm, Object value) {
        return self(vm, value, RmtObject.class);
    }

    private static RmtObject present(Vm vm, Object value) {
        RmtObject channel = self(vm, value);
        if (channel.gone) {
            throw Errors.of(ExceptionTypes.OS_ERROR, "already deinitialized");
        }
        return channel;
    }

    /** Whether pulses are on their way; a look takes its time. */
    private boolean busy() {
        board().clock().elapsedNanos();
        return sending();
    }

    private boolean sending() {
        return enabled && board().clock().now() < busyUntil;
    }

    private void stop() {
        if (sending()) {
            note(new BoardEvent.Action(device(), "off"));
        }
        enabled = false;
        busyUntil = 0;
    }

    private Object deinit() {
        stop();
        gone = true;
        return MpNone.NONE;
    }

    private Object active(Vm vm, Args args) {
        if (args.count() == 0) {
            return busy();
        }
        if (Operators.isTrue(vm, args.get(0))) {
            throw Errors.value(vm, "activate by calling write_pulses()");
        }
        stop();
        return false;
    }

    private Object waitDone(Vm vm, Args args) {
        long timeout = (Long) WAIT.parse(vm, args)[0];
        present(vm, this);
        if (!busy()) {
            return true;
        }
        long left = busyUntil - board().clock().now();
        if (timeout >= 0 && timeout * MILLI < left) {
            board().clock().sleepNanos(timeout * MILLI);
            return false;
        }
        awaitEnd(vm);
        return true;
    }

    private void awaitEnd(Vm vm) {
        while (busyUntil == FOR_EVER && enabled) {
            vm.spend(1);
            vm.attend(0);
            board().awaitEvent(device(), 0);
        }
        board().clock().sleepNanos(busyUntil - board().clock().now());
    }

    private Object repeat(long times) {
        if (times == 0 && repeats != 0 && sending()) {
            stop();
        }
        repeats = times;
        return MpNone.NONE;
    }

    /** What is on its way is waited for. */
    private Object write(Vm vm, RmtPulses pulses) {
        if (sending()) {
            awaitEnd(vm);
        }
        enabled = true;
        note(pulses.event(device(), repeats));
        double nanos = (double) pulses.ticks() * SECOND / settings.resolution() * Math.max(1, repeats);
        busyUntil = repeats < 0 ? FOR_EVER : board().clock().now() + (long) Math.min(nanos, LONGEST);
        return MpNone.NONE;
    }

    @Override
    public long control(Vm vm, int request, long argument) {
        return request == POLL ? busy() ? 0 : argument & POLL_WRITE : -Errno.EINVAL;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print(gone ? "RMT()" : settings.shown());
    }
}
