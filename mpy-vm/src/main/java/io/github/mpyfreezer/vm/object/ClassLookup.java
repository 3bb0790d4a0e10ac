package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The search for an attribute through a class and those it derives from, depth first ({@code mp_obj_class_lookup} in
 * py/objtype.c).
 *
 * @param object what the attribute is looked up for: an object of the class, the class itself, or null where there is no
 *     object yet
 * @param name the attribute
 * @param slot what makes a built-in base answer by itself, null if nothing does
 * @param ofType whether {@code object} is the class itself
 */
record ClassLookup(
        @Nullable MpObject object, MpStr name, @Nullable Slot slot, boolean ofType) {
    /** Looks for an attribute of an object. */
    static void find(Vm vm, Instance object, MpStr name, @Nullable Slot slot, Found found) {
        new ClassLookup(object, name, slot, false).search(vm, object.type(), found);
    }

    /** Searches a class, and then those that it derives from; {@code found} is empty if there is nothing. */
    void search(Vm vm, MpType type, Found found) {
        if (slot != null && type.isNative() && answers(type)) {
            found.nativeBase();
            return;
        }
        Object member = type.ownMember(vm, name);
        if (member != null) {
            take(type, member, found);
            return;
        }
        if (object instanceof Instance instance && !ofType && type.isNative() && type != ObjectType.TYPE) {
            Object part = instance.nativePart();
            if (part != null) {
                Attributes.find(vm, part, name, found);
            }
            if (found.isFound()) {
                return;
            }
        }
        for (MpType base : type.bases()) {
            if (base != ObjectType.TYPE) {
                search(vm, base, found);
                if (found.isFound()) {
                    return;
                }
            }
        }
    }

    private boolean answers(MpType type) {
        return slot == Slot.ITER
                ? type.has(Slot.ITER) || type.has(Slot.ITERNEXT)
                : type.has(Objects.requireNonNull(slot));
    }

    private void take(MpType type, Object member, Found found) {
        if (ofType) {
            Attributes.convert(null, (MpType) Objects.requireNonNull(object), member, found);
            return;
        }
        MpObject self = object;
        if (object instanceof Instance instance && type.isNative() && type != ObjectType.TYPE) {
            Object part = instance.nativePart();
            if (part == null || instance.isBlank()) {
                throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "call super().__init__() first");
            }
            Attributes.convert(part, type, member, found);
            return;
        }
        Attributes.convert(self, type, member, found);
    }
}
