package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.CodeBlock;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.code.NativeCode;
import io.github.mpyfreezer.vm.code.Op;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpSet;
import io.github.mpyfreezer.vm.object.MpSlice;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.PackedArray;
import io.github.mpyfreezer.vm.object.Raised;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What instructions build of values on the stack: collections, slices, functions. */
final class Building {
    private static final Object[] NONE = {};

    private Building() {}

    static void storeMap(Vm vm, Object dict, Object key, Object value) {
        if (!(dict instanceof MpDict map)) {
            throw wrong("STORE_MAP");
        }
        map.put(vm, key, value);
    }

    static Object tuple(Vm vm, Object[] slots, int from, int count) {
        vm.heap().requestWords(2 + count);
        return MpTuple.of(Arrays.copyOfRange(slots, from, from + count));
    }

    static Object list(Vm vm, Object[] slots, int from, int count) {
        vm.heap().requestWords(8 + count);
        return count == 0 ? new MpList() : MpList.of(Arrays.copyOfRange(slots, from, from + count));
    }

    static Object map(Vm vm, int room) {
        vm.heap().requestWords(6 + 2L * room);
        return new MpDict(room);
    }

    static MpSet set(Vm vm, Object[] slots, int from, int count) {
        vm.heap().requestWords(4 + count);
        var set = new MpSet(count);
        for (int i = 0; i < count; i++) {
            set.add(vm, slots[from + i]);
        }
        return set;
    }

    /** A slice of two or three values; gives the topmost slot, where it is. */
    static int slice(Vm vm, Object[] slots, int top, int parts, int next) {
        boolean used = next == Op.LOAD_SUBSCR || next == Op.STORE_SUBSCR;
        // These types need it for a moment only, and then it is on the C stack.
        if (!used || !(slots[top - parts] instanceof PackedArray)) {
            vm.heap().requestWords(4);
        }
        if (parts == 3) {
            slots[top - 2] = new MpSlice(slots[top - 2], slots[top - 1], slots[top]);
            return top - 2;
        }
        slots[top - 1] = new MpSlice(slots[top - 1], slots[top], MpNone.NONE);
        return top - 1;
    }

    /** Adds to the collection of a comprehension; gives the topmost slot. */
    static int storeInto(Vm vm, Object[] slots, int top, int depth, int kind) {
        Object collection = slots[top - depth];
        if (kind == 0 && collection instanceof MpList list) {
            list.add(vm, slots[top]);
            return top - 1;
        }
        if (kind == 1 && collection instanceof MpDict dict) {
            dict.put(vm, slots[top], slots[top - 1]);
            return top - 2;
        }
        if (kind > 1 && collection instanceof MpSet set) {
            set.add(vm, slots[top]);
            return top - 1;
        }
        throw wrong("STORE_COMP");
    }

    /** @param defaults a tuple or nothing; {@code keywordDefaults} a dict or nothing */
    static MpObject function(
            Vm vm, Frame frame, int child, @Nullable Object defaults, @Nullable Object keywordDefaults) {
        FunctionCode code = frame.code.tables().children().get(child);
        if (code instanceof NativeCode nativeCode) {
            return new NativeStub(nativeCode);
        }
        var block = (CodeBlock) code;
        Object[] positional = defaults instanceof MpTuple tuple ? tuple.items() : NONE;
        MpDict keywords = keywordDefaults instanceof MpDict dict ? dict : null;
        if (positional.length != block.signature().defaults()) {
            throw wrong("MAKE_FUNCTION");
        }
        vm.heap().requestWords(4 + positional.length);
        return new MpFunction(block, frame.function.globals(), positional, keywords);
    }

    static MpClosure closure(Vm vm, Frame frame, int child, int firstCell, int cells, boolean withDefaults) {
        Object[] slots = frame.slots;
        MpObject function = withDefaults
                ? function(vm, frame, child, slots[firstCell - 2], slots[firstCell - 1])
                : function(vm, frame, child, null, null);
        vm.heap().requestWords(3 + cells);
        return new MpClosure(function, Arrays.copyOfRange(slots, firstCell, firstCell + cells));
    }

    private static Raised wrong(String instruction) {
        return Errors.of(ExceptionTypes.RUNTIME_ERROR, "bytecode gives " + instruction + " what it does not take");
    }
}
