package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
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
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import java.util.List;

/** A channel of a {@code pyb.Timer}: what it compares with, and the pin that it drives (ports/stm32/timer.c). */
final class PybTimerChannel extends BoardObject {
    private static final List<String> MODES = List.of(
            "PWM",
            "PWM_INVERTED",
            "OC_TIMING",
            "OC_ACTIVE",
            "OC_INACTIVE",
            "OC_TOGGLE",
            "OC_FORCED_ACTIVE",
            "OC_FORCED_INACTIVE",
            "IC",
            "ENC_A",
            "ENC_B",
            "ENC_AB");
    private static final ArgSpec INIT = ArgSpec.builder()
            .requiredInt("mode")
            .keywordOnly()
            .object("callback", MpNone.NONE)
            .object("pin", MpNone.NONE)
            .integer("pulse_width", 0)
            .object("pulse_width_percent", MpNone.NONE)
            .integer("compare", 0)
            .integer("polarity", 0xffff_ffffL)
            .build();

    private final PybTimer timer;
    private final long number;
    private final int mode;
    private long compare;
    private Object callback = MpNone.NONE;

    private PybTimerChannel(PybTimer timer, long number, int mode) {
        super(
                timer.peripherals(),
                timer.peripherals().type("pyb.TimerChannel"),
                new Device(Device.Kind.TIMER, timer.id() + " channel " + number));
        this.timer = timer;
        this.number = number;
        this.mode = mode;
    }

    static MpType type(Peripherals peripherals) {
        return MpType.builder("TimerChannel")
                .slots(Slot.PRINT)
                .members(() -> peripherals.members(
                        "pyb.TimerChannel",
                        new Members.Table()
                                .fun2(
                                        "callback",
                                        (vm, self, function) -> self(vm, self).callback(vm, function))
                                .fun(
                                        "pulse_width",
                                        1,
                                        2,
                                        (vm, args) -> self(vm, args.get(0)).width(vm, args))
                                .fun(
                                        "capture",
                                        1,
                                        2,
                                        (vm, args) -> self(vm, args.get(0)).width(vm, args))
                                .fun(
                                        "compare",
                                        1,
                                        2,
                                        (vm, args) -> self(vm, args.get(0)).width(vm, args))
                                .fun(
                                        "pulse_width_percent",
                                        1,
                                        2,
                                        (vm, args) -> self(vm, args.get(0)).percent(vm, args))))
                .build();
    }

    private static PybTimerChannel self(Vm vm, Object value) {
        return self(vm, value, PybTimerChannel.class);
    }

    static PybTimerChannel of(Vm vm, PybTimer timer, long number, Args args) {
        Object[] given = INIT.parse(vm, args);
        long mode = (Long) given[0];
        if (mode < 0 || mode >= MODES.size()) {
            throw Errors.value(vm, "invalid mode (" + mode + ")");
        }
        var channel = new PybTimerChannel(timer, number, (int) mode);
        String text = MODES.get((int) mode);
        if (given[2] != MpNone.NONE) {
            PinObject pin = PinClass.asPin(given[2]);
            if (pin == null) {
                throw Errors.value(vm, "pin argument needs to be a Pin type");
            }
            text += " pin=" + pin.device().name();
        }
        channel.compare = mode > 1
                ? (Long) given[5]
                : given[4] == MpNone.NONE ? (Long) given[3] : channel.ofPercent(Numbers.toFloat(vm, given[4]));
        channel.note(new BoardEvent.Setup(channel.device(), text + " compare=" + channel.compare));
        if (given[1] != MpNone.NONE) {
            channel.callback(vm, given[1]);
        }
        return channel;
    }

    private long ofPercent(double percent) {
        return (long) (Math.max(0, Math.min(100, percent)) * timer.counts() / 100);
    }

    private Object callback(Vm vm, Object function) {
        if (function != MpNone.NONE && !Calls.isCallable(vm, function)) {
            throw Errors.value(vm, "callback must be None or a callable object");
        }
        callback = function;
        timer.callbacksChanged();
        return MpNone.NONE;
    }

    boolean hasCallback() {
        return callback != MpNone.NONE;
    }

    void fire(boolean hard) {
        if (callback != MpNone.NONE) {
            peripherals().interrupt(device(), callback, timer, hard, () -> callback = MpNone.NONE);
        }
    }

    private Object width(Vm vm, Args args) {
        return args.count() == 1 ? compare : set(Numbers.toLong(vm, args.get(1)));
    }

    private Object percent(Vm vm, Args args) {
        return args.count() == 1
                ? FloatOps.makeOrCut(vm, compare * 100.0 / timer.counts())
                : set(ofPercent(Numbers.toFloat(vm, args.get(1))));
    }

    private Object set(long to) {
        compare = to;
        note(new BoardEvent.Written(device(), "compare", to));
        return MpNone.NONE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("TimerChannel(timer=" + timer.id() + ", channel=" + number + ", mode=" + MODES.get(mode) + ")");
    }

    @Override
    public void inspect(Census census) {
        census.words(6);
        census.addAll(callback, timer);
    }
}
