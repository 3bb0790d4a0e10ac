package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** {@code isinstance} and {@code issubclass} (py/objtype.c). */
public final class TypeTests {
    private TypeTests() {}

    /** Whether a type is, or derives from, a class or one of a tuple of classes. */
    public static boolean isSubclass(Vm vm, MpType type, Object classes) {
        if (classes instanceof MpType one) {
            return isSubclassOfOne(type, one);
        }
        if (!(classes instanceof MpTuple tuple) || tuple.type() != MpTuple.TYPE) {
            throw Errors.type(vm, "issubclass() arg 2 must be a class or a tuple of classes");
        }
        for (Object item : tuple.items()) {
            if (item instanceof MpType one && isSubclassOfOne(type, one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubclassOfOne(MpType type, MpType other) {
        return other == ObjectType.TYPE || type.isSubclassOf(other);
    }
}
