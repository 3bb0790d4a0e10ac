package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attributes of objects that are more than entries in their maps (py/objtype.c). */
final class InstanceAttributes {
    /** What {@code __getattr__} of a class is not asked for. */
    private static final List<MpStr> NOT_DELEGATED =
            List.of(Names.GETATTR, Names.GET, Names.SET, Names.DELETE, Names.SET_NAME, Names.SETATTR, Names.DELATTR);

    private InstanceAttributes() {}

    /** Looks in the class for an attribute that the object itself does not have. */
    static void load(Vm vm, Instance self, MpStr name, Found found) {
        if (name.isSame(Names.DICT)) {
            vm.heap().requestWords(2L * self.members().places());
            var copy = new MpDict(MpDict.TYPE, self.members().copy());
            copy.map().fix();
            found.value(copy);
            return;
        }
        ClassLookup.find(vm, self, name, null, found);
        if (found.isFound()) {
            if (self.type().hasSpecialAccessors()) {
                loadSpecial(vm, self, found);
            }
            return;
        }
        for (MpStr never : NOT_DELEGATED) {
            if (name.isSame(never)) {
                return;
            }
        }
        var getAttr = new Found();
        Attributes.find(vm, self, Names.GETATTR, getAttr);
        if (getAttr.isFound()) {
            found.value(getAttr.call(vm, name));
        }
    }

    private static void loadSpecial(Vm vm, Instance self, Found found) {
        Object member = found.asFunction();
        if (member instanceof MpProperty property) {
            if (property.getter() == MpNone.NONE) {
                throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "unreadable attribute");
            }
            // What it is as long as the getter has not given anything; {@code getattr} can see it.
            found.value(property);
            found.value(Calls.call(vm, property.getter(), self));
            return;
        }
        var getter = new Found();
        Attributes.find(vm, member, Names.GET, getter);
        if (getter.isFound()) {
            found.value(getter.call(vm, self, self.type()));
        }
    }

    /**
     * Sets or deletes by way of a property, a descriptor, {@code __setattr__} or {@code __delattr__}.
     *
     * @return whether it could be done; null if there is no such way
     */
    static @Nullable Boolean storeSpecial(Vm vm, Instance self, MpStr name, @Nullable Object value) {
        var found = new Found();
        ClassLookup.find(vm, self, name, null, found);
        if (found.isFound()) {
            Object member = found.asFunction();
            if (member instanceof MpProperty property) {
                return storeProperty(vm, property, self, value);
            }
            var descriptor = new Found();
            Attributes.find(vm, member, value == null ? Names.DELETE : Names.SET, descriptor);
            if (descriptor.isFound()) {
                if (value == null) {
                    descriptor.call(vm, self);
                } else {
                    descriptor.call(vm, self, value);
                }
                return true;
            }
        }
        var method = new Found();
        Attributes.find(vm, self, value == null ? Names.DELATTR : Names.SETATTR, method);
        if (!method.isFound()) {
            return null;
        }
        if (value == null) {
            method.call(vm, name);
        } else {
            method.call(vm, name, value);
        }
        return true;
    }

    private static boolean storeProperty(Vm vm, MpProperty property, Instance self, @Nullable Object value) {
        Object function = value == null ? property.deleter() : property.setter();
        if (function == MpNone.NONE) {
            return false;
        }
        if (value == null) {
            Calls.call(vm, function, self);
        } else {
            Calls.call(vm, function, self, value);
        }
        return true;
    }
}
