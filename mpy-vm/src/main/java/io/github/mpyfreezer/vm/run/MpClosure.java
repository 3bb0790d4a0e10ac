package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.Text;
import org.jspecify.annotations.Nullable;

/** A function with the variables that it shares with the one around it (py/objclosure.c). */
public final class MpClosure extends MpObject {
    /** The type. */
    public static final MpType TYPE = MpType.builder("closure")
            .slots(Slot.PRINT, Slot.CALL, Slot.ATTR, Slot.BINDS_SELF)
            .build();

    private final MpObject function;
    private final Object[] cells;

    /** @param cells go in front of the arguments */
    MpClosure(MpObject function, Object[] cells) {
        this.function = function;
        this.cells = cells;
    }

    /** The function in it, which takes the cells as its first arguments. */
    public MpObject function() {
        return function;
    }

    /** How many cells it has. */
    public int cells() {
        return cells.length;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        if (!vm.detailed()) {
            super.print(vm, out, kind);
            return;
        }
        out.print("<closure ");
        Text.print(vm, out, function, PrintKind.REPR);
        out.print(" at " + Text.address(identity(vm)) + ", n_closed=" + cells.length + " ");
        for (Object cell : cells) {
            Text.print(vm, out, cell, PrintKind.REPR);
            out.print(" ");
        }
        out.print(">");
    }

    @Override
    public Object call(Vm vm, Object[] args, int at, int count, int named) {
        if (function instanceof MpFunction plain) {
            return plain.call(vm, cells, args, at, count, named);
        }
        return function.call(vm, args, at, count, named);
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        Attributes.find(vm, function, name, found);
        return true;
    }

    /** Firmware looks for the attribute as if to read it, and finding none counts as having set or deleted it. */
    @Override
    public boolean storeAttr(Vm vm, MpStr name, @Nullable Object value) {
        var found = new Found();
        Attributes.find(vm, function, name, found);
        return !found.isFound();
    }

    @Override
    public void inspect(Census census) {
        census.words(3 + cells.length);
        census.add(function);
        census.addAll(cells);
    }
}
