package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.Instance;
import io.github.mpyfreezer.vm.object.MpMap;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpSuper;

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

    /** Puts a method in the place of the object at {@code top}, and what it is bound to, or nothing, above it. */
    static void loadMethod(Vm vm, Object[] slots, int top, MpStr name) {
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
