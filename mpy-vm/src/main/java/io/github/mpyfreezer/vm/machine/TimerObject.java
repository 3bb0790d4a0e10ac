package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
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
import org.jspecify.annotations.Nullable;

/**
 * {@code machine.Timer} (extmod/machine_timer.c, machine_timer.c of the ports): calls a function after a time, or again and
 * again, in the time of the board.
 */
final class TimerObject extends BoardObject {
    private static final long MILLI = 1_000_000;
    private static final long MICRO = 1_000;
    private static final long NO_PERIOD = 0xffff_ffffL;

    private final ArgSpec arguments;
    private final long id;
    private final boolean inMillis;
    private long period;
    private long mode;
    private long started;
    private boolean hard;
    private Object callback = MpNone.NONE;
    private Board.@Nullable Alarm alarm;

    private TimerObject(Peripherals peripherals, MpType type, long id, Device device) {
        super(peripherals, type, device);
        this.id = id;
        this.inMillis = peripherals.port() == Port.STM32 || peripherals.port() == Port.SAMD;
        this.period = 1_000 * MILLI;
        this.arguments = ArgSpec.builder()
                .keywordOnly()
                .integer("mode", peripherals.constant("Timer", "PERIODIC"))
                .object("callback", MpNone.NONE)
                .integer("period", NO_PERIOD)
                .integer("tick_hz", 1_000)
                .object("freq", MpNone.NONE)
                .bool("hard", false)
                .build();
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("Timer")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members("Timer", methods()))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        long id = args.count() == 0 ? -1 : Numbers.toLong(vm, args.get(0));
        boolean numbered = peripherals.port() == Port.ESP32 || peripherals.port() == Port.ESP8266;
        if (peripherals.port() == Port.ESP32) {
            args.check(vm, 1, Integer.MAX_VALUE, true);
            if (id < -1 || id > 3) {
                throw Errors.value(vm, "Timer(" + id + ") doesn't exist, there are only 4 hardware timers");
            }
        } else if (!numbered && id != -1) {
            throw Errors.value(vm, "Timer doesn't exist");
        }
        TimerObject timer;
        if (id >= 0 && peripherals.port() == Port.ESP32) {
            var device = new Device(Device.Kind.TIMER, Long.toString(id));
            timer = peripherals.device(device, TimerObject.class, () -> new TimerObject(peripherals, type, id, device));
        } else {
            var device = new Device(Device.Kind.TIMER, peripherals.nextTimer());
            timer = new TimerObject(peripherals, type, id, device);
        }
        Args rest = args.count() == 0 ? args : args.without(1);
        if (rest.count() > 0 || rest.named() > 0) {
            timer.init(vm, rest);
        }
        return timer;
    }

    static Members.Table methods() {
        return new Members.Table()
                .funKw("init", 1, (vm, args) -> {
                    self(vm, args.get(0)).init(vm, args.without(1));
                    return MpNone.NONE;
                })
                .fun1("deinit", TimerObject::deinit)
                .fun1("__del__", TimerObject::deinit)
                .fun1("value", (vm, self) -> self(vm, self).value());
    }

    private static TimerObject self(Vm vm, Object value) {
        return self(vm, value, TimerObject.class);
    }

    private static Object deinit(Vm vm, Object self) {
        TimerObject timer = self(vm, self);
        timer.cancel();
        timer.note(new BoardEvent.Action(timer.device(), "off"));
        return MpNone.NONE;
    }

    private long value() {
        return (board().clock().elapsedNanos() - started) / MILLI;
    }

    private void cancel() {
        if (alarm != null) {
            alarm.cancel();
            alarm = null;
            peripherals().release(this);
        }
    }

    private void init(Vm vm, Args args) {
        Object[] given = arguments.parse(vm, args);
        cancel();
        if ((Boolean) given[5] && peripherals().port() == Port.ESP32) {
            throw Errors.value(vm, "hard Timers are not implemented");
        }
        mode = (Long) given[0];
        period = period(vm, given);
        if (given[1] != MpNone.NONE || !inMillis) {
            callback = given[1];
        }
        hard = (Boolean) given[5];
        note(new BoardEvent.Setup(device(), "period=" + period / MICRO + "us " + (isPeriodic() ? "periodic" : "once")));
        started = board().clock().now();
        if (callback != MpNone.NONE) {
            peripherals().retain(this);
            schedule(started + period);
        }
    }

    private long period(Vm vm, Object[] given) {
        long unit = inMillis ? MILLI : MICRO;
        double perSecond = 1e9 / unit;
        double units = (double) period / unit;
        if (given[4] != MpNone.NONE) {
            double frequency = Numbers.toFloat(vm, given[4]);
            units = Math.floor(perSecond / frequency);
        } else if ((Long) given[2] != NO_PERIOD || !inMillis) {
            if ((Long) given[3] == 0) {
                throw Errors.zeroDivision();
            }
            units = Math.floor((double) (Long) given[2] * perSecond / (Long) given[3]);
        }
        if (inMillis && units >= 0x4000_0000) {
            throw Errors.value(vm, "period too large");
        }
        return Math.max(1, (long) Math.min(units, 1e15 / unit)) * unit;
    }

    private boolean isPeriodic() {
        return mode == peripherals().constant("Timer", "PERIODIC");
    }

    private void schedule(long at) {
        alarm = board().after(at - board().clock().now(), () -> fire(at));
    }

    private void fire(long at) {
        if (isPeriodic()) {
            schedule(at + period);
        } else {
            alarm = null;
            peripherals().release(this);
        }
        peripherals().interrupt(device(), callback, this, hard, this::cancel);
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        String name = isPeriodic() ? "PERIODIC" : "ONE_SHOT";
        out.print(
                switch (peripherals().port()) {
                    case STM32, SAMD -> "Timer(mode=" + name + ", period=" + period / MILLI + ")";
                    case RP2 -> "Timer(mode=" + name + ", tick_hz=1000000, period=" + period / MICRO + ")";
                    // The port has the two names the wrong way round.
                    case ESP32 ->
                        "Timer(" + id + ", mode=" + (isPeriodic() ? "ONE_SHOT" : "PERIODIC") + ", period="
                                + period / MILLI + ")";
                    case ESP8266, NRF -> "Timer(" + identity(vm) + ")";
                });
    }

    @Override
    public void inspect(Census census) {
        census.words(8);
        census.add(callback);
    }
}
