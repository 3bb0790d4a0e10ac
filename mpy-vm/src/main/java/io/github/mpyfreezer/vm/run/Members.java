package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.Instance;
import io.github.mpyfreezer.vm.object.MethodCache;
import io.github.mpyfreezer.vm.object.MpMap;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpSuper;
import org.jspecify.annotations.Nullable;

/** Attributes and methods for the instructions that load them; the commonest cases are done here. */
final class Members {
    private Members() {}

    /** @param code where word {@code cache} is the place at which the name was found last */
    static Object load(Vm vm, Object object, MpStr name, int[] code, int cache) {
        if (object instanceof Instance instance) {
            MpMap map = instance.members();
            int known = code[cache];
            if (map.hasAt(known, name)) {
                return map.valueAt(known);
            }
            int place = map.find(vm, name);
            if (place >= 0) {
                code[cache] = place;
                return map.valueAt(place);
            }
        }
        return Attributes.get(vm, object, name);
    }

    /** Sets an attribute, or deletes it where {@code value} is null. */
    static void store(Vm vm, Object object, MpStr name, @Nullable Object value) {
        if (value != null
                && object instanceof Instance instance
                && !instance.type().hasSpecialAccessors()) {
            instance.members().putName(vm, name, value);
        } else {
            Attributes.store(vm, object, name, value);
        }
    }

    /**
     * Puts a method in the place of the object at {@code top}, and what it is bound to, or nothing, above it.
     *
     * @param code where word {@code cache} is the place at which the name was found last in a module
     */
    static void loadMethod(Vm vm, Object[] slots, int top, MpStr name, int[] code, int cache) {
        Object object = slots[top];
        if (object instanceof Instance instance) {
            MpObject function = vm.methods().find(vm, instance.type(), name);
            if (function != null
                    && function != MethodCache.ABSENT
                    && instance.members().find(vm, name) < 0) {
                slots[top] = function;
                slots[top + 1] = object;
                return;
            }
        } else if (object instanceof MpModule module) {
            MpMap map = module.globals().map();
            int known = code[cache];
            if (map.hasAt(known, name)) {
                slots[top] = map.valueAt(known);
                slots[top + 1] = null;
                return;
            }
            code[cache] = Math.max(0, map.find(vm, name));
        }
        findMethod(vm, slots, top, name);
    }

    private static void findMethod(Vm vm, Object[] slots, int top, MpStr name) {
        var found = new Found();
        Attributes.load(vm, slots[top], name, found);
        slots[top] = found.member();
        slots[top + 1] = found.self();
    }

    /** The same for {@code super().name}: at {@code top} are super itself, above it class and object. */
    static void loadSuperMethod(Vm vm, Object[] slots, int top, MpStr name) {
        var found = new Found();
        var view = new MpSuper(slots[top + 1], slots[top + 2]);
        Attributes.load(vm, view, name, found);
        slots[top] = found.member();
        slots[top + 1] = found.self();
    }
}
