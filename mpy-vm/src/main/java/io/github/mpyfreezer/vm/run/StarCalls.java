package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Instance;
import io.github.mpyfreezer.vm.object.Iteration;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpMap;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.Names;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.StrType;
import io.github.mpyfreezer.vm.object.UnaryOp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Calls with {@code *args} and {@code **kw} ({@code mp_call_prepare_args_n_kw_var} in py/runtime.c). */
final class StarCalls {
    private StarCalls() {}

    /**
     * Calls the function at {@code top}; above it come what it is bound to, the arguments, and a number whose bits say which
     * arguments are starred.
     */
    static Object call(Vm vm, Object[] slots, int top, boolean method, int count, int named) {
        int first = top + (method ? 2 : 1);
        if (!(slots[first + count + 2 * named] instanceof Long starred)) {
            throw Errors.of(ExceptionTypes.RUNTIME_ERROR, "bytecode calls without saying which arguments are starred");
        }
        askLengths(vm, slots, first, count, starred);
        var all = new ArrayList<Object>();
        if (method && slots[top + 1] != null) {
            all.add(slots[top + 1]);
        }
        for (int i = 0; i < count; i++) {
            Object argument = slots[first + i];
            if (i < 64 && (starred >> i & 1) != 0) {
                addItems(vm, argument, all);
            } else {
                all.add(argument);
            }
        }
        vm.heap().request((long) all.size() * vm.wordBytes());
        int positional = all.size();
        for (int i = 0; i < named; i++) {
            Object key = slots[first + count + 2 * i];
            Object value = slots[first + count + 2 * i + 1];
            if (key == null) {
                addMapping(vm, value, all);
            } else {
                all.add(name(vm, key));
                all.add(value);
            }
        }
        return Calls.call(vm, slots[top], all.toArray(), 0, positional, (all.size() - positional) / 2);
    }

    /** Firmware asks starred arguments for their lengths first, to know how much room they take, and classes can tell. */
    private static void askLengths(Vm vm, Object[] slots, int first, int count, long starred) {
        for (int i = 0; i < count && i < 64; i++) {
            if ((starred >> i & 1) != 0 && slots[first + i] instanceof Instance instance) {
                Object length = instance.unary(vm, UnaryOp.LEN);
                if (length != null) {
                    Numbers.toLong(vm, length);
                }
            }
        }
    }

    /** Holds that the names of arguments are qstrs, as compilers write them. */
    static void checkNames(Object[] slots, int from, int named) {
        for (int i = 0; i < named; i++) {
            if (!(slots[from + 2 * i] instanceof MpStr name) || !name.isQstr()) {
                throw Errors.of(ExceptionTypes.RUNTIME_ERROR, "bytecode calls with a name that is none");
            }
        }
    }

    private static void addItems(Vm vm, Object source, List<Object> all) {
        if (source instanceof MpTuple tuple && tuple.type() == MpTuple.TYPE) {
            Collections.addAll(all, tuple.items());
        } else if (source instanceof MpList list) {
            Collections.addAll(all, list.toArray());
        } else {
            Collections.addAll(all, Iteration.all(vm, source));
        }
    }

    private static void addMapping(Vm vm, Object mapping, List<Object> all) {
        if (mapping instanceof MpDict dict && dict.type() == MpDict.TYPE) {
            MpMap map = dict.map();
            for (int i = 0; i < map.places(); i++) {
                if (map.isFilled(i)) {
                    all.add(name(vm, map.keyAt(i)));
                    all.add(map.valueAt(i));
                }
            }
            return;
        }
        Object keys = Iteration.iterator(vm, Attributes.callMethod(vm, mapping, Names.KEYS));
        for (Object key = Iteration.next(vm, keys); key != null; key = Iteration.next(vm, keys)) {
            MpStr name = name(vm, key);
            all.add(name);
            all.add(Attributes.callMethod(vm, mapping, Names.GETITEM, name));
        }
    }

    /** Bytes are names, too ({@code mp_obj_str_intern_checked} in py/objstr.c). */
    private static MpStr name(Vm vm, Object key) {
        return key instanceof MpBytes bytes
                ? StrType.qstrOf(vm, MpStr.ofBytes(bytes.array()))
                : StrType.qstrOf(vm, key);
    }
}
