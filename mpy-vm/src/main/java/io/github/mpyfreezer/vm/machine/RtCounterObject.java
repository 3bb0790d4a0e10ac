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
 * {@code machine.RTCounter} (ports/nrf/modules/machine/rtcounter.c): counts eighths of a second from {@code start()} on, and
 * calls a function after its period, again and again unless it is to do so once. The period begins anew when the function has
 * returned.
 */
final class RtCounterObject extends NrfCounting {
    private static final int COUNTERS = 3;
    private static final int OF_MODULE_TIME = 1;
    private static final long FREQUENCY = 8;
    private static final long MILLIS = 1_000 / FREQUENCY;
    private static final long NANOS = 1_000_000_000 / FREQUENCY;
    private static final ArgSpec ARGUMENTS = arguments(FREQUENCY);

    /** 0 for once. */
    private long period;

    private RtCounterObject(Peripherals peripherals, MpType type, Device device) {
        super(peripherals, type, device, NANOS);
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("RTCounter")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members(
                        "RTCounter",
                        new Members.Table()
                                .fun1("start", (vm, self) -> self(vm, self).start())
                                .fun1("stop", (vm, self) -> self(vm, self).stop("stop"))
                                .fun1("counter", (vm, self) -> self(vm, self).count())
                                .fun1("deinit", (vm, self) -> self(vm, self).deinit())))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        Object[] given = ARGUMENTS.parse(vm, args);
        long id = Numbers.toLong(vm, given[0]);
        if (id < 0 || id >= COUNTERS) {
            throw Errors.value(vm, "RTCounter doesn't exist");
        }
        if (id == OF_MODULE_TIME) {
            throw Errors.value(vm, "RTC1 reserved by time module");
        }
        Object callback = checked(vm, given[3]);
        var device = new Device(Device.Kind.RTCOUNTER, Long.toString(id));
        RtCounterObject made =
                peripherals.device(device, RtCounterObject.class, () -> new RtCounterObject(peripherals, type, device));
        made.setCallback(callback);
        made.set((Long) given[1], (Long) given[2]);
        return made;
    }

    private static RtCounterObject self(Vm vm, Object value) {
        return self(vm, value, RtCounterObject.class);
    }

    /** It stands still with 0 until it is started. */
    private void set(long newPeriod, long mode) {
        period = mode == ONESHOT ? 0 : newPeriod;
        String often = mode == ONESHOT ? "once" : "periodic";
        note(new BoardEvent.Setup(device(), "period=" + newPeriod * MILLIS + "ms " + often));
        counter().stop();
        counter().clear(board().clock().now());
        counter().await(newPeriod);
    }

    private Object stop(String word) {
        note(new BoardEvent.Action(device(), word));
        counter().stop();
        return MpNone.NONE;
    }

    /** It may be started, but does not interrupt. */
    private Object deinit() {
        counter().ignore();
        return stop("off");
    }

    @Override
    void reached(long at) {
        interrupt();
        // Where interrupts are held back, this is, too.
        board().interrupt(() -> {
            if (period != 0) {
                counter().await(counter().value() + period);
            }
        });
    }
}
