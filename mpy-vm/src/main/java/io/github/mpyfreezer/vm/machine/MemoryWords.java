package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
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
        Buffer place = place(vm, address);
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | place.array()[place.offset() + i] & 0xff;
        }
        return value;
    }

    @Override
    public boolean setItem(Vm vm, Object address, @Nullable Object value) {
        if (value == null) {
            return false;
        }
        Buffer place = place(vm, address);
        long bits = Numbers.toTruncatedLong(vm, value);
        for (int i = 0; i < bytes; i++) {
            place.array()[place.offset() + i] = (byte) (bits >> 8 * i);
        }
        return true;
    }

    private Buffer place(Vm vm, Object address) {
        long at = Numbers.toTruncatedLong(vm, address);
        if ((at & bytes - 1) != 0) {
            throw Errors.value(vm, "address %08x is not aligned to %d bytes".formatted((int) at, bytes));
        }
        return vm.memory().at(at, bytes);
    }
}
