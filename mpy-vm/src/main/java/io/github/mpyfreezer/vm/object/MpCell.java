package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** A variable that a function shares with those defined in it (py/objcell.c). Programs see it in the text of a closure only. */
public final class MpCell extends MpObject {
    private static final MpType TYPE = MpType.builder("").slots(Slot.PRINT).build();

    private @Nullable Object value;

    /** @param value null for a variable that has none yet */
    public MpCell(@Nullable Object value) {
        this.value = value;
    }

    /** The value, null if there is none. */
    public @Nullable Object get() {
        return value;
    }

    /** Sets the value, or takes it away where {@code to} is null. */
    public void set(@Nullable Object to) {
        value = to;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        if (value == null) {
            out.print("<cell 0 (nil)>");
            return;
        }
        out.print("<cell " + Text.address(word(vm, value)) + " ");
        Text.print(vm, out, value, PrintKind.REPR);
        out.print(">");
    }

    private static long word(Vm vm, Object held) {
        return held instanceof MpObject object
                ? object.identity(vm)
                : vm.addresses().wordOf(vm, held);
    }

    @Override
    public void inspect(Census census) {
        census.words(2);
        census.add(value);
    }
}
