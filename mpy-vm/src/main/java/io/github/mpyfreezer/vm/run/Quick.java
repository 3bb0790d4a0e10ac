package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.BinaryOp;
import io.github.mpyfreezer.vm.object.FloatOps;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.SmallIntOps;
import io.github.mpyfreezer.vm.object.Subscripts;
import io.github.mpyfreezer.vm.object.UnaryOp;
import org.jspecify.annotations.Nullable;

/**
 * Operators for pieces: the commonest kinds of values at once, without touching the frame. For others the operands are put
 * into their slots first, from {@code at} on, as the interpreter has them there: they may be all that holds an object.
 */
final class Quick {
    private Quick() {}

    static Object add(Vm vm, Object a, Object b, Object[] slots, int at) {
        return sum(vm, BinaryOp.ADD, a, b, slots, at);
    }

    static Object addInPlace(Vm vm, Object a, Object b, Object[] slots, int at) {
        return sum(vm, BinaryOp.INPLACE_ADD, a, b, slots, at);
    }

    private static Object sum(Vm vm, BinaryOp op, Object a, Object b, Object[] slots, int at) {
        if (a instanceof Long x && b instanceof Long y) {
            return SmallIntOps.add(vm, x, y);
        }
        return a instanceof Double x && b instanceof Double y ? FloatOps.make(vm, x + y) : any(vm, op, a, b, slots, at);
    }

    static Object subtract(Vm vm, Object a, Object b, Object[] slots, int at) {
        return difference(vm, BinaryOp.SUBTRACT, a, b, slots, at);
    }

    static Object subtractInPlace(Vm vm, Object a, Object b, Object[] slots, int at) {
        return difference(vm, BinaryOp.INPLACE_SUBTRACT, a, b, slots, at);
    }

    private static Object difference(Vm vm, BinaryOp op, Object a, Object b, Object[] slots, int at) {
        if (a instanceof Long x && b instanceof Long y) {
            return SmallIntOps.subtract(vm, x, y);
        }
        return a instanceof Double x && b instanceof Double y ? FloatOps.make(vm, x - y) : any(vm, op, a, b, slots, at);
    }

    static Object multiply(Vm vm, Object a, Object b, Object[] slots, int at) {
        return product(vm, BinaryOp.MULTIPLY, a, b, slots, at);
    }

    static Object multiplyInPlace(Vm vm, Object a, Object b, Object[] slots, int at) {
        return product(vm, BinaryOp.INPLACE_MULTIPLY, a, b, slots, at);
    }

    private static Object product(Vm vm, BinaryOp op, Object a, Object b, Object[] slots, int at) {
        if (a instanceof Long x && b instanceof Long y) {
            return SmallIntOps.multiply(vm, x, y);
        }
        return a instanceof Double x && b instanceof Double y ? FloatOps.make(vm, x * y) : any(vm, op, a, b, slots, at);
    }

    static Object divide(Vm vm, Object a, Object b, Object[] slots, int at) {
        return a instanceof Double x && b instanceof Double y && y != 0
                ? FloatOps.make(vm, x / y)
                : any(vm, BinaryOp.TRUE_DIVIDE, a, b, slots, at);
    }

    static Object floorDivide(Vm vm, Object a, Object b, Object[] slots, int at) {
        // The quotient of two small integers is small but where the smallest is divided by -1.
        return a instanceof Long x && b instanceof Long y && y > 0
                ? (Object) Math.floorDiv(x, y)
                : any(vm, BinaryOp.FLOOR_DIVIDE, a, b, slots, at);
    }

    static Object modulo(Vm vm, Object a, Object b, Object[] slots, int at) {
        return a instanceof Long x && b instanceof Long y && y != 0
                ? (Object) Math.floorMod(x, y)
                : any(vm, BinaryOp.MODULO, a, b, slots, at);
    }

    static Object and(Vm vm, Object a, Object b, Object[] slots, int at) {
        return a instanceof Long x && b instanceof Long y ? (Object) (x & y) : any(vm, BinaryOp.AND, a, b, slots, at);
    }

    static Object or(Vm vm, Object a, Object b, Object[] slots, int at) {
        return a instanceof Long x && b instanceof Long y ? (Object) (x | y) : any(vm, BinaryOp.OR, a, b, slots, at);
    }

    static Object xor(Vm vm, Object a, Object b, Object[] slots, int at) {
        return a instanceof Long x && b instanceof Long y ? (Object) (x ^ y) : any(vm, BinaryOp.XOR, a, b, slots, at);
    }

    static Object shiftLeft(Vm vm, Object a, Object b, Object[] slots, int at) {
        if (a instanceof Long x && b instanceof Long y && y >= 0 && y < vm.wordBytes() * 8L) {
            long shifted = x << y;
            if (shifted >> y == x && vm.isSmallInt(shifted)) {
                return shifted;
            }
        }
        return any(vm, BinaryOp.LSHIFT, a, b, slots, at);
    }

    static Object shiftRight(Vm vm, Object a, Object b, Object[] slots, int at) {
        return a instanceof Long x && b instanceof Long y && y >= 0
                ? (Object) (x >> Math.min(y, 63))
                : any(vm, BinaryOp.RSHIFT, a, b, slots, at);
    }

    static Object less(Vm vm, Object a, Object b, Object[] slots, int at) {
        if (a instanceof Long x && b instanceof Long y) {
            return x.longValue() < y.longValue();
        }
        return a instanceof Double x && b instanceof Double y
                ? (Object) (x.doubleValue() < y.doubleValue())
                : any(vm, BinaryOp.LESS, a, b, slots, at);
    }

    static Object more(Vm vm, Object a, Object b, Object[] slots, int at) {
        if (a instanceof Long x && b instanceof Long y) {
            return x.longValue() > y.longValue();
        }
        return a instanceof Double x && b instanceof Double y
                ? (Object) (x.doubleValue() > y.doubleValue())
                : any(vm, BinaryOp.MORE, a, b, slots, at);
    }

    static Object lessOrEqual(Vm vm, Object a, Object b, Object[] slots, int at) {
        return a instanceof Long x && b instanceof Long y
                ? (Object) (x.longValue() <= y.longValue())
                : any(vm, BinaryOp.LESS_EQUAL, a, b, slots, at);
    }

    static Object moreOrEqual(Vm vm, Object a, Object b, Object[] slots, int at) {
        return a instanceof Long x && b instanceof Long y
                ? (Object) (x.longValue() >= y.longValue())
                : any(vm, BinaryOp.MORE_EQUAL, a, b, slots, at);
    }

    static Object equal(Vm vm, Object a, Object b, Object[] slots, int at) {
        return a instanceof Long x && b instanceof Long y
                ? (Object) (x.longValue() == y.longValue())
                : any(vm, BinaryOp.EQUAL, a, b, slots, at);
    }

    static Object notEqual(Vm vm, Object a, Object b, Object[] slots, int at) {
        return a instanceof Long x && b instanceof Long y
                ? (Object) (x.longValue() != y.longValue())
                : any(vm, BinaryOp.NOT_EQUAL, a, b, slots, at);
    }

    static Object is(Vm vm, Object a, Object b, Object[] slots, int at) {
        return Operators.isSame(a, b);
    }

    static Object item(Vm vm, Object object, Object index, Object[] slots, int at) {
        if (object instanceof MpList list && index instanceof Long n && n >= 0 && n < list.size()) {
            return list.items()[(int) (long) n];
        }
        slots[at] = object;
        slots[at + 1] = index;
        return Subscripts.get(vm, object, index);
    }

    static void setItem(Vm vm, @Nullable Object value, Object object, Object index, Object[] slots, int at) {
        if (value != null && object instanceof MpList list && index instanceof Long n && n >= 0 && n < list.size()) {
            list.items()[(int) (long) n] = value;
            return;
        }
        slots[at] = value;
        slots[at + 1] = object;
        slots[at + 2] = index;
        Subscripts.set(vm, object, index, value);
    }

    static Object unary(Vm vm, int op, Object value) {
        return Operators.unary(vm, UnaryOp.ofOpcode(op), value);
    }

    static boolean isLess(long a, long b) {
        return a < b;
    }

    static boolean isMore(long a, long b) {
        return a > b;
    }

    static boolean isEqual(long a, long b) {
        return a == b;
    }

    static boolean isNotEqual(long a, long b) {
        return a != b;
    }

    private static Object any(Vm vm, BinaryOp op, Object a, Object b, Object[] slots, int at) {
        slots[at] = a;
        slots[at + 1] = b;
        return Operators.anyOf(vm, op, a, b);
    }
}
