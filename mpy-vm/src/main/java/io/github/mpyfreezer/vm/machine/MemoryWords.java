package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.script.Reading;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code mem8}, {@code mem16} and {@code mem32}: memory by address (extmod/machine_mem.c). */
final class MemoryWords extends MpObject {
    private static final MpType TYPE =
            MpType.builder("mem").slots(Slot.PRINT, Slot.SUBSCR).build();

    private final int bytes;

    /** @param bytes what is read and written at once: 1, 2 or 4 */
    MemoryWords(int bytes) {
        this.bytes = bytes;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("<" + 8 * bytes + "-bit memory>");
    }

    @Override
    public Object getItem(Vm vm, Object address) {
        long at = address(vm, address);
        Buffer place = place(vm, at);
        if (place == null) {
            return readRegister(vm, at);
        }
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | place.array()[place.offset() + i] & 0xff;
        }
        return IntOps.make(vm, value);
    }

    @Override
    public boolean setItem(Vm vm, Object address, @Nullable Object value) {
        if (value == null) {
            return false;
        }
        long at = address(vm, address);
        Buffer place = place(vm, at);
        if (place == null) {
            writeRegister(vm, at, Numbers.toTruncatedLong(vm, value));
            return true;
        }
        long bits = Numbers.toTruncatedLong(vm, value);
        for (int i = 0; i < bytes; i++) {
            place.array()[place.offset() + i] = (byte) (bits >> 8 * i);
        }
        return true;
    }

    private long address(Vm vm, Object address) {
        long at = Numbers.toTruncatedLong(vm, address);
        if ((at & bytes - 1) != 0) {
            throw Errors.value(vm, "address %08x is not aligned to %d bytes".formatted((int) at, bytes));
        }
        return at;
    }

    /** Where the program's own memory has this address; null for what is elsewhere on a board. */
    private @Nullable Buffer place(Vm vm, long at) {
        return vm.board() != null && vm.memory().find(at) == null
                ? null
                : vm.memory().at(at, bytes);
    }

    private Object readRegister(Vm vm, long at) {
        Board board = Objects.requireNonNull(vm.board());
        Device device = device(at);
        long mask = (1L << 8 * bytes) - 1;
        long value =
                board.samples(device).next(new Reading.Raw(board.registers().read(at, bytes)))
                                instanceof Reading.Raw raw
                        ? raw.value() & mask
                        : 0;
        board.clock().elapsedNanos();
        board.note(new BoardEvent.Sample(device, value));
        return IntOps.make(vm, value);
    }

    private void writeRegister(Vm vm, long at, long value) {
        Board board = Objects.requireNonNull(vm.board());
        board.registers().write(at, bytes, value);
        board.note(new BoardEvent.Written(device(at), "", value & (1L << 8 * bytes) - 1));
    }

    private static Device device(long at) {
        return new Device(Device.Kind.MEM, "0x" + Long.toHexString(at & 0xffff_ffffL));
    }
}
