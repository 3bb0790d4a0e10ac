package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Operations on any values ({@code mp_unary_op}, {@code mp_binary_op} in py/runtime.c, {@code mp_obj_is_true} in py/obj.c). */
public final class Operators {
    private Operators() {}

    /** Whether two values are one object for the program: {@code is}. */
    public static boolean isSame(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (a instanceof Long x) {
            return b instanceof Long y && x.longValue() == y.longValue();
        }
        // A string that is made when there is a qstr of that text becomes the qstr; there nearly always is before.
        return a instanceof MpStr s
                && b instanceof MpStr t
                && (s.isSame(t) || s.isQstr() != t.isQstr() && s.sameText(t));
    }

    /** Whether a value counts as true. */
    public static boolean isTrue(Vm vm, Object value) {
        if (value instanceof Boolean b) {
            return b;
        }
        if (value == MpNone.NONE) {
            return false;
        }
        if (value instanceof Long n) {
            return n != 0;
        }
        Object truth = unaryOrNull(vm, UnaryOp.BOOL, value);
        if (truth != null) {
            return truth == Boolean.TRUE;
        }
        Object length = lengthOrNull(vm, value);
        return length == null || !(length instanceof Long n && n == 0);
    }

    /** The result of a unary operation; raises {@code TypeError} where the type has none. */
    public static Object unary(Vm vm, UnaryOp op, Object value) {
        if (op == UnaryOp.NOT) {
            return !isTrue(vm, value);
        }
        Object result = unaryOrNull(vm, op, value);
        if (result != null) {
            return result;
        }
        throw Errors.type(
                vm,
                "unsupported type for operator",
                "unsupported type for " + op.method() + ": '" + Types.nameOf(value) + "'");
    }

    /** The result of a unary operation, null where the type has none of that kind. */
    public static @Nullable Object unaryOrNull(Vm vm, UnaryOp op, Object value) {
        if (value instanceof Long n) {
            return IntOps.unary(vm, op, n);
        }
        if (value instanceof MpObject object) {
            Object result = object.unary(vm, op);
            return result == null && op == UnaryOp.HASH && !object.type().has(Slot.UNARY)
                    ? (Object) (long) object.identity(vm)
                    : result;
        }
        if (value instanceof Double d) {
            return FloatOps.unary(vm, op, d);
        }
        if (value instanceof Boolean b) {
            return op == UnaryOp.LEN ? null : IntOps.unary(vm, op, b ? 1 : 0);
        }
        return IntOps.unary(vm, op, (BigInteger) value);
    }

    /** The length as the object says it, null where it has none. */
    public static @Nullable Object lengthOrNull(Vm vm, Object value) {
        return value instanceof MpObject object ? object.unary(vm, UnaryOp.LEN) : null;
    }

    /** The length of an object; raises {@code TypeError} where it has none. */
    public static Object length(Vm vm, Object value) {
        Object length = lengthOrNull(vm, value);
        if (length == null) {
            throw Errors.type(vm, "object has no len", "object of type '" + Types.nameOf(value) + "' has no len()");
        }
        return length;
    }

    /** The hash of a value as a small integer; raises {@code TypeError} where it has none. */
    public static long hash(Vm vm, Object value) {
        if (value instanceof MpStr text) {
            return text.hash(vm);
        }
        if (value instanceof Long n) {
            return n;
        }
        return IntOps.truncate(vm, (Long) unary(vm, UnaryOp.HASH, value));
    }

    /** Whether two values are equal as {@code ==} has it. */
    public static boolean equal(Vm vm, Object a, Object b) {
        if (a instanceof MpStr s && b instanceof MpStr t) {
            return s.sameText(t);
        }
        if (a instanceof Long x && b instanceof Long y) {
            return x.longValue() == y.longValue();
        }
        return isTrue(vm, Equality.compare(vm, BinaryOp.EQUAL, a, b));
    }

    /** The sum; raises {@code TypeError} where there is none. */
    public static Object add(Vm vm, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return SmallIntOps.add(vm, x, y);
        }
        return a instanceof Double x && b instanceof Double y
                ? FloatOps.make(vm, x + y)
                : binary(vm, BinaryOp.ADD, a, b);
    }

    /** The difference; raises {@code TypeError} where there is none. */
    public static Object subtract(Vm vm, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return SmallIntOps.subtract(vm, x, y);
        }
        return a instanceof Double x && b instanceof Double y
                ? FloatOps.make(vm, x - y)
                : binary(vm, BinaryOp.SUBTRACT, a, b);
    }

    /** The product; raises {@code TypeError} where there is none. */
    public static Object multiply(Vm vm, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return SmallIntOps.multiply(vm, x, y);
        }
        return a instanceof Double x && b instanceof Double y
                ? FloatOps.make(vm, x * y)
                : binary(vm, BinaryOp.MULTIPLY, a, b);
    }

    /** Whether one is less than the other; raises {@code TypeError} where they have no order. */
    public static Object less(Vm vm, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x.longValue() < y.longValue();
        }
        return a instanceof Double x && b instanceof Double y
                ? (Object) (x.doubleValue() < y.doubleValue())
                : binary(vm, BinaryOp.LESS, a, b);
    }

    /** Whether one is more than the other; raises {@code TypeError} where they have no order. */
    public static Object more(Vm vm, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x.longValue() > y.longValue();
        }
        return a instanceof Double x && b instanceof Double y
                ? (Object) (x.doubleValue() > y.doubleValue())
                : binary(vm, BinaryOp.MORE, a, b);
    }

    /** The bits that both have; raises {@code TypeError} where there are none. */
    public static Object and(Vm vm, Object a, Object b) {
        return a instanceof Long x && b instanceof Long y ? (Object) (x & y) : binary(vm, BinaryOp.AND, a, b);
    }

    /** What {@code ==} gives. */
    public static Object equalTo(Vm vm, Object a, Object b) {
        return a instanceof Long x && b instanceof Long y
                ? (Object) (x.longValue() == y.longValue())
                : binary(vm, BinaryOp.EQUAL, a, b);
    }

    /** What {@code !=} gives. */
    public static Object notEqualTo(Vm vm, Object a, Object b) {
        return a instanceof Long x && b instanceof Long y
                ? (Object) (x.longValue() != y.longValue())
                : binary(vm, BinaryOp.NOT_EQUAL, a, b);
    }

    /** What two numbers of a kind give for one of the many operations, else as {@link #binary}. */
    public static Object anyOf(Vm vm, BinaryOp op, Object a, Object b) {
        Object result = null;
        if (a instanceof Long x && b instanceof Long y) {
            result = SmallIntOps.binary(vm, op, x, y);
        } else if (a instanceof Double x && b instanceof Double y) {
            result = FloatOps.binary(vm, op, x.doubleValue(), y.doubleValue());
        }
        return result == null ? binary(vm, op, a, b) : result;
    }

    /** The result of a binary operation; raises {@code TypeError} where neither type has one. */
    public static Object binary(Vm vm, BinaryOp op, Object left, Object right) {
        return switch (op) {
            case IS -> isSame(left, right);
            case EQUAL, NOT_EQUAL -> Equality.compare(vm, op, left, right);
            case EXCEPTION_MATCH -> exceptionMatch(vm, left, right);
            case IN -> contains(vm, right, left);
            default -> arithmetic(vm, op, left, right);
        };
    }

    private static Object arithmetic(Vm vm, BinaryOp op, Object left, Object right) {
        Object result = binaryOrNull(vm, op, left, right);
        if (result != null) {
            return result;
        }
        if (left instanceof Long n && vm.isSmallInt(n) && isNumber(vm, right)) {
            throw unsupported(vm, op, left, right);
        }
        if (op == BinaryOp.CONTAINS) {
            return walk(vm, left, right);
        }
        BinaryOp plain = op.plain();
        if (plain != op) {
            result = binaryOrNull(vm, plain, left, right);
            if (result != null) {
                return result;
            }
        }
        BinaryOp reversed = plain.reversed();
        if (reversed != null) {
            result = binaryOrNull(vm, reversed, right, left);
            if (result != null) {
                return result;
            }
        }
        throw op.forward() == op ? unsupported(vm, plain, left, right) : unsupported(vm, op.forward(), right, left);
    }

    /** What the left operand makes of an operation, null if nothing. */
    public static @Nullable Object binaryOrNull(Vm vm, BinaryOp op, Object left, Object right) {
        if (left instanceof MpObject object) {
            return object.binary(vm, op, right);
        }
        if (left instanceof Double d) {
            return FloatOps.binary(vm, op, d, right);
        }
        if (left instanceof Boolean b) {
            return binary(vm, op, b ? 1L : 0L, right);
        }
        return IntOps.binary(vm, op, left, right);
    }

    private static boolean contains(Vm vm, Object container, Object item) {
        if (item instanceof Long i && vm.isSmallInt(i) && isNumber(vm, container)) {
            throw unsupported(vm, BinaryOp.EXCEPTION_MATCH, item, container);
        }
        Object result = binaryOrNull(vm, BinaryOp.CONTAINS, container, item);
        return result == null ? walk(vm, container, item) : isTrue(vm, result);
    }

    /** Whether it is a number that a small integer is held against without asking its type. */
    private static boolean isNumber(Vm vm, Object value) {
        return value instanceof Long n ? vm.isSmallInt(n) : value instanceof Double || value instanceof MpComplex;
    }

    private static boolean walk(Vm vm, Object container, Object item) {
        Object iterator = Iteration.iterator(vm, container);
        for (Object next = Iteration.next(vm, iterator); next != null; next = Iteration.next(vm, iterator)) {
            if (equal(vm, next, item)) {
                return true;
            }
        }
        return false;
    }

    private static boolean exceptionMatch(Vm vm, Object exception, Object expected) {
        if (expected instanceof MpType type && ExceptionTypes.isExceptionType(type)) {
            return ExceptionTypes.matches(exception, type);
        }
        if (expected instanceof MpTuple tuple && tuple.type() == MpTuple.TYPE) {
            for (Object item : tuple.items()) {
                if (!(item instanceof MpType type && ExceptionTypes.isExceptionType(type))) {
                    throw unsupported(vm, BinaryOp.EXCEPTION_MATCH, exception, item);
                }
                if (ExceptionTypes.matches(exception, type)) {
                    return true;
                }
            }
            return false;
        }
        throw unsupported(vm, BinaryOp.EXCEPTION_MATCH, exception, expected);
    }

    private static Raised unsupported(Vm vm, BinaryOp op, Object left, Object right) {
        return Errors.type(
                vm,
                "unsupported type for operator",
                "unsupported types for " + op.method() + ": '" + Types.nameOf(left) + "', '" + Types.nameOf(right)
                        + "'");
    }
}
