package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Takes values as numbers ({@code mp_obj_get_int}, {@code mp_obj_get_float} and their like in py/obj.c). */
public final class Numbers {
    private Numbers() {}

    /** The integer that a value is or gives by {@code __int__}, null if none; a float is none. */
    public static @Nullable Object toIntOrNull(Vm vm, Object value) {
        if (value instanceof Long || value instanceof BigInteger) {
            return value;
        }
        if (value instanceof Boolean b) {
            return b ? 1L : 0L;
        }
        return value instanceof MpObject object ? object.unary(vm, UnaryOp.INT_MAYBE) : null;
    }

    /** The integer that a value is, of any size; raises {@code TypeError} where it is none. */
    public static Object toInt(Vm vm, Object value) {
        Object number = toIntOrNull(vm, value);
        if (number == null) {
            throw noInt(vm, value);
        }
        return number;
    }

    /** The integer that a value is, as a machine word; raises {@code TypeError} or {@code OverflowError}. */
    public static long toLong(Vm vm, Object value) {
        return value instanceof Long n ? n : IntOps.toWord(vm, toInt(vm, value));
    }

    /** The integer that a value is, as a Java int; one beyond its range becomes the end of the range. */
    public static int toSize(Vm vm, Object value) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, toLong(vm, value)));
    }

    /** The low bits of the integer that a value is, as a machine word. */
    public static long toTruncatedLong(Vm vm, Object value) {
        Object number = toInt(vm, value);
        return number instanceof Long n ? n : IntOps.wordHash(vm, (BigInteger) number);
    }

    /** The exception for what is no integer. */
    public static Raised noInt(Vm vm, Object value) {
        return Errors.type(vm, "can't convert to int", "can't convert " + Types.nameOf(value) + " to int");
    }

    /** The float that a value is or gives by {@code __float__}, null if none. */
    public static @Nullable Double toFloatOrNull(Vm vm, Object value) {
        if (value instanceof Double d) {
            return d;
        }
        if (value instanceof Long || value instanceof BigInteger) {
            return IntOps.toDouble(vm, value);
        }
        if (value instanceof Boolean b) {
            return b ? 1.0 : 0.0;
        }
        return value instanceof MpObject object && object.unary(vm, UnaryOp.FLOAT_MAYBE) instanceof Double d ? d : null;
    }

    /** The float that a value is, or the integer where there are no floats; raises {@code TypeError} where it is none. */
    public static double toFloat(Vm vm, Object value) {
        if (!vm.hasFloats()) {
            return toLong(vm, value);
        }
        Double number = toFloatOrNull(vm, value);
        if (number == null) {
            throw Errors.type(vm, "can't convert to float", "can't convert " + Types.nameOf(value) + " to float");
        }
        return number;
    }
}
