package io.github.mpyfreezer.vm.object;

import java.math.BigInteger;

/** Which type a value has ({@code mp_obj_get_type} in py/obj.c). */
public final class Types {
    private Types() {}

    /** The type of any value. */
    public static MpType of(Object value) {
        if (value instanceof MpObject object) {
            return object.type();
        }
        if (value instanceof Long || value instanceof BigInteger) {
            return IntType.TYPE;
        }
        if (value instanceof Double) {
            return FloatType.TYPE;
        }
        if (value instanceof Boolean) {
            return BoolType.TYPE;
        }
        throw new IllegalArgumentException("not a value of the machine: " + value.getClass());
    }

    /** The name of a value's type. */
    public static MpStr nameOf(Object value) {
        return of(value).name();
    }

    /** Whether the value is of a built-in type or of one derived from it ({@code isinstance}). */
    public static boolean isInstance(Object value, MpType type) {
        return type == ObjectType.TYPE || of(value).isSubclassOf(type);
    }

    /**
     * The value itself where it is of this built-in type, or the part of it that is where its class derives from the type;
     * null if neither ({@code mp_obj_cast_to_native_base} in py/objtype.c).
     */
    public static <T extends MpObject> @org.jspecify.annotations.Nullable T cast(Object value, Class<T> type) {
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        Object part = value instanceof Instance instance ? instance.nativePart() : null;
        return type.isInstance(part) ? type.cast(part) : null;
    }
}
