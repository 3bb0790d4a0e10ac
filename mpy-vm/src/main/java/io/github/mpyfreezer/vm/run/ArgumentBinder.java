package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.Signature;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpCell;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.Raised;
import org.jspecify.annotations.Nullable;

/** Puts the arguments of a call into the slots of its frame ({@code mp_setup_code_state} in py/bc.c). */
final class ArgumentBinder {
    private ArgumentBinder() {}

    /**
     * Fills a fresh frame.
     *
     * @param cells what a closure puts in front
     * @param args holds the arguments from {@code at} on, see {@link io.github.mpyfreezer.vm.object.Args}
     */
    static void bind(Vm vm, Frame frame, Object[] cells, Object[] args, int at, int count, int named) {
        Signature signature = frame.code.signature();
        Object[] slots = frame.slots;
        int last = slots.length - 1;
        int given = cells.length + count;
        int positional = signature.positional();
        if (given == positional && named == 0 && signature.isPlain()) {
            copy(slots, last, cells, args, at, given);
        } else {
            bindSlowly(vm, frame, cells, args, at, count, named);
        }
        for (int slot : frame.code.layout().cells()) {
            slots[slot] = new MpCell(slots[slot]);
        }
    }

    private static void copy(Object[] slots, int last, Object[] cells, Object[] args, int at, int count) {
        int closed = cells.length;
        for (int i = 0; i < count; i++) {
            slots[last - i] = i < closed ? cells[i] : args[at + i - closed];
        }
    }

    private static void bindSlowly(Vm vm, Frame frame, Object[] cells, Object[] args, int at, int count, int named) {
        Signature signature = frame.code.signature();
        Object[] slots = frame.slots;
        int last = slots.length - 1;
        int given = cells.length + count;
        int positional = signature.positional();
        int extraSlot = last - positional - signature.keywordOnly();
        boolean byName = named != 0 || signature.keywordDefaults();
        if (given > positional) {
            if (!signature.varArgs()) {
                throw mismatch(vm, frame, positional, given);
            }
            slots[extraSlot--] = extra(vm, cells, args, at, positional, given);
            given = positional;
        } else {
            if (signature.varArgs()) {
                slots[extraSlot--] = MpTuple.EMPTY;
            }
            if (!byName) {
                fillDefaults(vm, frame, given);
            }
        }
        copy(slots, last, cells, args, at, given);
        if (byName) {
            bindNames(vm, frame, args, at + count, named, extraSlot);
        } else {
            if (signature.keywordOnly() != 0) {
                throw Errors.type(vm, "function missing keyword-only argument");
            }
            if (signature.varKeywords()) {
                slots[extraSlot] = new MpDict(0);
            }
        }
    }

    private static MpTuple extra(Vm vm, Object[] cells, Object[] args, int at, int from, int to) {
        vm.heap().requestWords(2L + to - from);
        var items = new Object[to - from];
        for (int i = from; i < to; i++) {
            items[i - from] = i < cells.length ? cells[i] : args[at + i - cells.length];
        }
        return MpTuple.of(items);
    }

    private static void fillDefaults(Vm vm, Frame frame, int given) {
        Signature signature = frame.code.signature();
        Object[] defaults = frame.function.defaults();
        int required = signature.positional() - signature.defaults();
        if (given < required) {
            throw mismatch(vm, frame, required, given);
        }
        int last = frame.slots.length - 1;
        for (int i = given; i < signature.positional(); i++) {
            frame.slots[last - i] = defaults[i - required];
        }
    }

    private static void bindNames(Vm vm, Frame frame, Object[] args, int at, int named, int extraSlot) {
        Signature signature = frame.code.signature();
        Object[] slots = frame.slots;
        int last = slots.length - 1;
        MpDict others = signature.varKeywords() ? new MpDict(named) : null;
        if (others != null) {
            slots[extraSlot] = others;
        }
        for (int i = 0; i < named; i++) {
            var name = (MpStr) args[at + 2 * i];
            int index = indexOf(signature, name);
            if (index >= 0) {
                if (slots[last - index] != null) {
                    throw twice(vm, name);
                }
                slots[last - index] = args[at + 2 * i + 1];
            } else if (others == null) {
                throw Errors.type(vm, "unexpected keyword argument", "unexpected keyword argument '" + name + "'");
            } else {
                int place = others.map().findOrAdd(vm, name);
                if (others.map().valueAt(place) != null) {
                    throw twice(vm, name);
                }
                others.map().setValueAt(place, args[at + 2 * i + 1]);
            }
        }
        fillMissing(vm, frame);
    }

    private static Raised twice(Vm vm, MpStr name) {
        return Errors.type(vm, "function got multiple values for argument '" + name + "'");
    }

    private static int indexOf(Signature signature, MpStr name) {
        for (int i = 0; i < signature.names().size(); i++) {
            if (signature.names().get(i).isSame(name)) {
                return i;
            }
        }
        return -1;
    }

    private static void fillMissing(Vm vm, Frame frame) {
        Signature signature = frame.code.signature();
        Object[] slots = frame.slots;
        int last = slots.length - 1;
        int positional = signature.positional();
        int required = positional - signature.defaults();
        for (int i = required; i < positional; i++) {
            if (slots[last - i] == null) {
                slots[last - i] = frame.function.defaults()[i - required];
            }
        }
        for (int i = required - 1; i >= 0; i--) {
            if (slots[last - i] == null) {
                throw Errors.type(vm, "function missing required positional argument #" + i);
            }
        }
        for (int i = positional; i < positional + signature.keywordOnly(); i++) {
            if (slots[last - i] == null) {
                MpStr name = signature.names().get(i);
                @Nullable Object value = null;
                MpDict defaults = frame.function.keywordDefaults();
                if (signature.keywordDefaults() && defaults != null) {
                    value = defaults.get(vm, name);
                }
                if (value == null) {
                    throw Errors.type(vm, "function missing required keyword argument '" + name + "'");
                }
                slots[last - i] = value;
            }
        }
    }

    private static Raised mismatch(Vm vm, Frame frame, int expected, int given) {
        return Errors.type(
                vm,
                switch (vm.profile().errors()) {
                    case TERSE -> "argument num/types mismatch";
                    case NORMAL -> "function takes " + expected + " positional arguments but " + given + " were given";
                    case DETAILED ->
                        frame.code.name() + "() takes " + expected + " positional arguments but " + given
                                + " were given";
                });
    }
}
