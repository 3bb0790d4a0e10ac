package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Types;

/** What {@code Timer} and {@code RTCounter} of the nrf port have in common: a counter that calls a function. */
abstract class NrfCounting extends BoardObject {
    static final long ONESHOT = 0;

    private final NrfCounter counter;
    private Object callback = MpNone.NONE;

    /** @param tick how long the counter has each value, in nanoseconds */
    NrfCounting(Peripherals peripherals, MpType type, Device device, long tick) {
        super(peripherals, type, device);
        this.counter = new NrfCounter(peripherals.board(), tick, this::reached);
    }

    /** The arguments of the class: number, period in ticks, mode, function. */
    static ArgSpec arguments(long period) {
        return ArgSpec.builder()
                .object("id", -1L)
                .keywordOnly()
                .integer("period", period)
                .integer("mode", 1)
                .object("callback", MpNone.NONE)
                .build();
    }

    /** A function or {@code None}; what else can be called is not taken. */
    static Object checked(Vm vm, Object callback) {
        if (callback != MpNone.NONE && !Types.nameOf(callback).toString().equals("function")) {
            throw Errors.value(vm, "callback must be a function");
        }
        return callback;
    }

    /** The counter has the value that was awaited since {@code at}, in nanoseconds. */
    abstract void reached(long at);

    final NrfCounter counter() {
        return counter;
    }

    final void setCallback(Object function) {
        callback = function;
    }

    /** Calls the function, if there is one. */
    final void interrupt() {
        if (callback != MpNone.NONE) {
            peripherals().interrupt(device(), callback, this, false, () -> {});
        }
    }

    final long count() {
        board().clock().elapsedNanos();
        return counter.value();
    }

    final Object start() {
        note(new BoardEvent.Action(device(), "start"));
        counter.start();
        return MpNone.NONE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print(type().name() + "(" + device().name() + ")");
    }

    @Override
    public void inspect(Census census) {
        census.words(2);
        census.add(callback);
    }
}
