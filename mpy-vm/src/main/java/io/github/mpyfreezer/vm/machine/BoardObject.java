package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;

/** A device of a board, as a program sees it. */
abstract class BoardObject extends MpObject {
    private final Peripherals peripherals;
    private final MpType type;
    private final Device device;

    BoardObject(Peripherals peripherals, MpType type, Device device) {
        this.peripherals = peripherals;
        this.type = type;
        this.device = device;
    }

    /** What a method was called on. */
    static <T> T self(Vm vm, Object value, Class<T> kind) {
        if (kind.isInstance(value)) {
            return kind.cast(value);
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    @Override
    public final MpType type() {
        return type;
    }

    final Peripherals peripherals() {
        return peripherals;
    }

    final Board board() {
        return peripherals.board();
    }

    final Device device() {
        return device;
    }

    final void note(BoardEvent event) {
        board().note(event);
    }

    /** Lets the time pass that so many bits take on a line. */
    final void takeBits(long bits, long perSecond) {
        if (perSecond > 0) {
            board().clock().sleepNanos(bits * 1_000_000_000L / perSecond);
        }
    }
}
