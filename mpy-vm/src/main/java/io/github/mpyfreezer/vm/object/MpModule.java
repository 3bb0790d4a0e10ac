package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** A module: the names that are defined in it (py/objmodule.c). */
public class MpModule extends MpObject {
    /** The type. */
    public static final MpType TYPE =
            MpType.builder("module").slots(Slot.PRINT, Slot.ATTR).build();

    private final MpDict globals;

    /** @param globals what is defined in it, with its {@code __name__} */
    public MpModule(MpDict globals) {
        this.globals = globals;
    }

    /** What is defined in it. */
    public final MpDict globals() {
        return globals;
    }

    final MpStr nameForErrors(Vm vm) {
        return globals.get(vm, Names.NAME) instanceof MpStr name ? name : MpStr.EMPTY;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        String from = globals.get(vm, Names.FILE) instanceof MpStr file ? "' from '" + file : "";
        out.print("<module '" + nameForErrors(vm) + from + "'>");
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        Object value = globals.get(vm, name);
        if (value != null) {
            found.value(value);
        } else if (name.isSame(Names.DICT)) {
            found.value(globals);
        } else if (!name.isSame(Names.GETATTR)) {
            Object delegate = globals.get(vm, Names.GETATTR);
            if (delegate != null) {
                found.value(Calls.call(vm, delegate, name));
            } else {
                loadDelegated(vm, name, found);
            }
        }
        return true;
    }

    /** Looks for a name that is not among the fixed ones. */
    protected void loadDelegated(Vm vm, MpStr name, Found found) {}

    /** Sets a name that is not among the fixed ones, or deletes it where {@code value} is null. */
    protected boolean storeDelegated(Vm vm, MpStr name, @Nullable Object value) {
        return false;
    }

    @Override
    public boolean storeAttr(Vm vm, MpStr name, @Nullable Object value) {
        if (globals.map().isFixed()) {
            return storeDelegated(vm, name, value);
        }
        if (value == null) {
            globals.delete(vm, name);
        } else {
            globals.put(vm, name, value);
        }
        return true;
    }

    @Override
    public void inspect(Census census) {
        if (!globals.map().isFixed()) {
            census.words(4);
        }
        census.add(globals);
    }
}
