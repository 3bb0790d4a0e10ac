package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.FloatOps;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code pyb.Timer}: a counter, its prescaler and period, and what it calls at its end (ports/stm32/timer.c). */
final class PybTimer extends BoardObject {
    private static final long ABSENT = 0xffff_ffffL;
    private static final long SECOND = 1_000_000_000;
    private static final long SLOW_SOURCE = 84_000_000;
    private static final long FAST_SOURCE = 168_000_000;
    private static final int LAST = 14;
    private static final ArgSpec INIT = ArgSpec.builder()
            .keywordOnly()
            .object("freq", MpNone.NONE)
            .integer("prescaler", ABSENT)
            .integer("period", ABSENT)
            .integer("tick_hz", 1_000)
            .integer("mode", 0)
            .integer("div", 1)
            .object("callback", MpNone.NONE)
            .integer("deadtime", 0)
            .integer("brk", 0)
            .bool("hard", true)
            .build();

    private final long id;
    private final Map<Long, PybTimerChannel> channels = new LinkedHashMap<>();
    private long prescaler;
    private long period;
    private long mode;
    private boolean running;
    private boolean hard = true;
    private long started;
    private Object callback = MpNone.NONE;
    private Board.@Nullable Alarm alarm;

    private PybTimer(Peripherals peripherals, MpType type, long id, Device device) {
        super(peripherals, type, device);
        this.id = id;
    }

    static MpType type(Peripherals peripherals) {
        return MpType.builder("Timer")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members("pyb.Timer", methods()))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        args.check(vm, 1, Integer.MAX_VALUE, true);
        long id = Numbers.toLong(vm, args.get(0));
        if (id < 1 || id > LAST) {
            throw Errors.value(vm, "Timer(" + id + ") doesn't exist");
        }
        var device = new Device(Device.Kind.TIMER, Long.toString(id));
        PybTimer timer = peripherals.device(device, PybTimer.class, () -> new PybTimer(peripherals, type, id, device));
        if (args.count() > 1 || args.named() > 0) {
            timer.init(vm, args.without(1));
        }
        return timer;
    }

    private static Members.Table methods() {
        return new Members.Table()
                .funKw("init", 1, (vm, args) -> {
                    self(vm, args.get(0)).init(vm, args.without(1));
                    return MpNone.NONE;
                })
                .fun1("deinit", (vm, self) -> self(vm, self).deinit())
                .funKw("channel", 2, (vm, args) -> self(vm, args.get(0)).channel(vm, args.without(1)))
                .fun("counter", 1, 2, (vm, args) -> self(vm, args.get(0)).counter(args))
                .fun1("source_freq", (vm, self) -> self(vm, self).source())
                .fun("freq", 1, 2, (vm, args) -> self(vm, args.get(0)).frequency(vm, args))
                .value(
                        "prescaler",
                        property("prescaler", timer -> timer.prescaler, (timer, to) -> timer.prescaler = to))
                .value("period", property("period", timer -> timer.period, (timer, to) -> timer.period = to))
                .fun2("callback", (vm, self, function) -> self(vm, self).callback(vm, function));
    }

    private interface Getter {
        long get(PybTimer timer);
    }

    private interface Setter {
        void set(PybTimer timer, long to);
    }

    private static NativeFunction property(String name, Getter getter, Setter setter) {
        return NativeFunction.of(name, 1, 2, (vm, args) -> {
            PybTimer timer = self(vm, args.get(0));
            if (args.count() == 1) {
                return getter.get(timer);
            }
            long value = Numbers.toLong(vm, args.get(1)) & timer.mask();
            setter.set(timer, value);
            timer.note(new BoardEvent.Written(timer.device(), name, value));
            timer.restart();
            return MpNone.NONE;
        });
    }

    private static PybTimer self(Vm vm, Object value) {
        return self(vm, value, PybTimer.class);
    }

    long id() {
        return id;
    }

    /** The largest count: two timers have 32 bits. */
    private long mask() {
        return id == 2 || id == 5 ? 0xffff_ffffL : 0xffff;
    }

    private long source() {
        return id == 1 || id >= 8 && id <= 11 ? FAST_SOURCE : SLOW_SOURCE;
    }

    private void init(Vm vm, Args args) {
        Object[] given = INIT.parse(vm, args);
        if (given[0] != MpNone.NONE) {
            ofFrequency(vm, given[0]);
        } else if ((Long) given[1] != ABSENT && (Long) given[2] != ABSENT) {
            prescaler = (Long) given[1] & 0xffff;
            period = (Long) given[2] & mask();
        } else if ((Long) given[2] != ABSENT) {
            ofTicks(vm, (Long) given[2], (Long) given[3]);
        } else {
            throw Errors.type(vm, "must specify either freq, period, or prescaler and period");
        }
        mode = (Long) given[4];
        if (mode != 0 && mode != 0x10 && mode != 0x20) {
            throw Errors.value(vm, "invalid mode (" + mode + ")");
        }
        hard = (Boolean) given[9];
        running = true;
        started = board().clock().now();
        note(new BoardEvent.Setup(device(), "prescaler=" + prescaler + " period=" + period));
        if (given[6] != MpNone.NONE) {
            callback(vm, given[6]);
        } else {
            restart();
        }
    }

    private void ofFrequency(Vm vm, Object frequency) {
        double wanted = Numbers.toFloat(vm, frequency);
        if (!(wanted > 0)) {
            throw Errors.value(vm, "must have positive freq");
        }
        double counts = frequency instanceof Long n ? source() / n : Math.rint(source() / wanted);
        if (counts >= Long.MAX_VALUE / 4.0) {
            throw Errors.value(vm, "freq too small");
        }
        fit(vm, Math.max(1, (long) counts));
    }

    private void ofTicks(Vm vm, long ticks, long ticksPerSecond) {
        if (ticks <= 0 || ticksPerSecond <= 0) {
            throw Errors.value(vm, "must have positive freq");
        }
        fit(vm, Math.max(1, (long) Math.min((double) source() / ticksPerSecond * ticks, Long.MAX_VALUE / 4.0)));
    }

    /** Divides by the prescaler until the count fits; exactly, if that can be, as {@code compute_prescaler_period_from_freq}. */
    private void fit(Vm vm, long counts) {
        long left = counts;
        long divider = 1;
        while (left > mask()) {
            int by = left % 5 == 0 ? 5 : left % 3 == 0 ? 3 : 2;
            divider *= by;
            left /= by;
        }
        if (divider > 0x1_0000) {
            throw Errors.value(vm, "period too large");
        }
        prescaler = divider - 1;
        period = left - 1;
    }

    /** Nanoseconds from one end of the count to the next. */
    private long cycle() {
        double nanos = (prescaler + 1.0) * (period + 1.0) * SECOND / source() * (mode == 0x20 ? 2 : 1);
        return Math.max(1, (long) nanos);
    }

    private Object deinit() {
        running = false;
        callback = MpNone.NONE;
        restart();
        channels.clear();
        note(new BoardEvent.Action(device(), "off"));
        return MpNone.NONE;
    }

    private Object frequency(Vm vm, Args args) {
        if (args.count() == 1) {
            long divider = (prescaler + 1) * (period + 1);
            return source() % divider == 0
                    ? (Object) (source() / divider)
                    : FloatOps.makeOrCut(vm, (double) source() / divider);
        }
        ofFrequency(vm, args.get(1));
        note(new BoardEvent.Setup(device(), "prescaler=" + prescaler + " period=" + period));
        restart();
        return MpNone.NONE;
    }

    private Object counter(Args args) {
        if (args.count() == 2) {
            started = board().clock().now();
            return MpNone.NONE;
        }
        long passed = board().clock().elapsedNanos() - started;
        return running ? (long) (passed % cycle() * (period + 1.0) / cycle()) : 0L;
    }

    private Object callback(Vm vm, Object function) {
        if (function != MpNone.NONE && !Calls.isCallable(vm, function)) {
            throw Errors.value(vm, "callback must be None or a callable object");
        }
        callback = function;
        restart();
        return MpNone.NONE;
    }

    private Object channel(Vm vm, Args args) {
        long number = Numbers.toLong(vm, args.get(0));
        if (number < 1 || number > 4) {
            throw Errors.value(vm, "invalid channel (" + number + ")");
        }
        PybTimerChannel known = channels.get(number);
        if (args.count() == 1 && args.named() == 0) {
            return known == null ? MpNone.NONE : known;
        }
        PybTimerChannel channel = PybTimerChannel.of(vm, this, number, args.without(1));
        channels.put(number, channel);
        return channel;
    }

    long counts() {
        return period + 1;
    }

    private void restart() {
        if (alarm != null) {
            alarm.cancel();
            alarm = null;
        }
        boolean needed = callback != MpNone.NONE || channels.values().stream().anyMatch(PybTimerChannel::hasCallback);
        if (running && needed) {
            schedule(board().clock().now() + cycle());
        }
    }

    /** What is called has changed. */
    void callbacksChanged() {
        restart();
    }

    private void schedule(long at) {
        alarm = board().after(at - board().clock().now(), () -> {
            schedule(at + cycle());
            if (callback != MpNone.NONE) {
                peripherals().interrupt(device(), callback, this, hard, () -> {
                    callback = MpNone.NONE;
                    restart();
                });
            }
            channels.values().forEach(channel -> channel.fire(hard));
        });
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        String name = mode == 0 ? "UP" : mode == 0x10 ? "DOWN" : "CENTER";
        out.print(
                running
                        ? "Timer(" + id + ", freq=" + source() / ((prescaler + 1) * (period + 1)) + ", prescaler="
                                + prescaler + ", period=" + period + ", mode=" + name + ", div=1)"
                        : "Timer(" + id + ")");
    }

    @Override
    public void inspect(Census census) {
        census.words(8);
        census.add(callback);
        channels.values().forEach((MpObject channel) -> census.add(channel));
    }
}
