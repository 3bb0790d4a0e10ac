package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.MpCell;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpMap;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Raised;

/** Variables that are not in a frame: globals, names of class bodies, cells ({@code mp_load_name} in py/runtime.c). */
final class Variables {
    private static final MpStr BUILD_CLASS = MpStr.qstr("__build_class__");

    private Variables() {}

    static Object loadName(Vm vm, Frame frame, MpStr name) {
        MpDict locals = vm.execution().locals();
        if (locals != frame.function.globals()) {
            Object value = locals.get(vm, name);
            if (value != null) {
                return value;
            }
        }
        return loadAnyGlobal(vm, frame.function.globals(), name);
    }

    /** @param code where word {@code cache} is the place at which the name was found last */
    static Object loadGlobal(Vm vm, Frame frame, MpStr name, int[] code, int cache) {
        MpMap map = frame.function.globals().map();
        int known = code[cache];
        if (map.hasAt(known, name)) {
            return map.valueAt(known);
        }
        int place = map.find(vm, name);
        if (place >= 0) {
            code[cache] = place;
            return map.valueAt(place);
        }
        return loadBuiltin(vm, name);
    }

    private static Object loadAnyGlobal(Vm vm, MpDict globals, MpStr name) {
        Object value = globals.get(vm, name);
        return value == null ? loadBuiltin(vm, name) : value;
    }

    private static Object loadBuiltin(Vm vm, MpStr name) {
        Object value = vm.execution().builtin(name);
        if (value == null) {
            throw Errors.of(
                    ExceptionTypes.NAME_ERROR, vm.terse() ? "name not defined" : "name '" + name + "' isn't defined");
        }
        return value;
    }

    static void storeName(Vm vm, Frame frame, MpStr name, Object value) {
        vm.execution().locals().put(vm, name, value);
    }

    static void storeGlobal(Vm vm, Frame frame, MpStr name, Object value) {
        frame.function.globals().put(vm, name, value);
    }

    static void deleteName(Vm vm, Frame frame, MpStr name) {
        vm.execution().locals().delete(vm, name);
    }

    static void deleteGlobal(Vm vm, Frame frame, MpStr name) {
        frame.function.globals().delete(vm, name);
    }

    static Object buildClass(Vm vm) {
        return loadBuiltin(vm, BUILD_CLASS);
    }

    static Raised unbound() {
        return Errors.of(ExceptionTypes.NAME_ERROR, "local variable referenced before assignment");
    }

    /** The value in a cell. */
    static Object get(Object slot) {
        Object value = cell(slot).get();
        if (value == null) {
            throw unbound();
        }
        return value;
    }

    static MpCell cell(Object slot) {
        if (slot instanceof MpCell cell) {
            return cell;
        }
        throw Errors.of(ExceptionTypes.RUNTIME_ERROR, "bytecode uses a local variable as a cell that is none");
    }
}
