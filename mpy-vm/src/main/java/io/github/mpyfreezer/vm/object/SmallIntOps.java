package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Operations on two small integers ({@code mp_binary_op} in py/runtime.c). A result that is too large becomes a big one. */
public final class SmallIntOps {
    private SmallIntOps() {}

    static @Nullable Object binary(Vm vm, BinaryOp op, long a, long b) {
        return switch (op) {
            case OR, INPLACE_OR -> a | b;
            case XOR, INPLACE_XOR -> a ^ b;
            case AND, INPLACE_AND -> a & b;
            case LSHIFT, INPLACE_LSHIFT -> shiftLeft(vm, a, b);
            case RSHIFT, INPLACE_RSHIFT -> shiftRight(vm, a, b);
            case ADD, INPLACE_ADD -> add(vm, a, b);
            case SUBTRACT, INPLACE_SUBTRACT -> subtract(vm, a, b);
            case MULTIPLY, INPLACE_MULTIPLY -> multiply(vm, a, b);
            case FLOOR_DIVIDE, INPLACE_FLOOR_DIVIDE -> {
                checkDivisor(b);
                yield IntOps.make(vm, Math.floorDiv(a, b));
            }
            case TRUE_DIVIDE, INPLACE_TRUE_DIVIDE -> {
                if (!vm.hasFloats()) {
                    yield null;
                }
                checkDivisor(b);
                yield FloatOps.make(vm, FloatOps.round(vm, (double) a) / FloatOps.round(vm, (double) b));
            }
            case MODULO, INPLACE_MODULO -> {
                checkDivisor(b);
                yield Math.floorMod(a, b);
            }
            case POWER, INPLACE_POWER -> power(vm, a, b);
            case DIVMOD -> {
                checkDivisor(b);
                yield MpTuple.of(IntOps.make(vm, Math.floorDiv(a, b)), Math.floorMod(a, b));
            }
            case LESS -> a < b;
            case MORE -> a > b;
            case LESS_EQUAL -> a <= b;
            case MORE_EQUAL -> a >= b;
            case EQUAL -> a == b;
            default -> null;
        };
    }

    /** The sum. */
    public static Object add(Vm vm, long a, long b) {
        long sum = a + b;
        return vm.isSmallInt(sum)
                ? (Object) sum
                : IntOps.large(vm, BigInteger.valueOf(a).add(BigInteger.valueOf(b)));
    }

    /** The difference. */
    public static Object subtract(Vm vm, long a, long b) {
        long difference = a - b;
        return vm.isSmallInt(difference)
                ? (Object) difference
                : IntOps.large(vm, BigInteger.valueOf(a).subtract(BigInteger.valueOf(b)));
    }

    /** The product. */
    public static Object multiply(Vm vm, long a, long b) {
        long low = a * b;
        return Math.multiplyHigh(a, b) == low >> 63 && vm.isSmallInt(low)
                ? (Object) low
                : IntOps.large(vm, BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)));
    }

    private static Object shiftLeft(Vm vm, long a, long b) {
        checkShift(vm, b);
        if (b < vm.wordBytes() * 8L) {
            long shifted = a << b;
            if (shifted >> b == a && vm.isSmallInt(shifted)) {
                return shifted;
            }
        }
        return BigIntOps.shiftLeft(vm, BigInteger.valueOf(a), b);
    }

    private static Object shiftRight(Vm vm, long a, long b) {
        checkShift(vm, b);
        return a >> Math.min(b, 63);
    }

    private static @Nullable Object power(Vm vm, long a, long b) {
        if (b < 0) {
            return IntOps.inversePower(vm, FloatOps.round(vm, (double) a), b);
        }
        return BigIntOps.power(vm, BigInteger.valueOf(a), BigInteger.valueOf(b));
    }

    private static void checkShift(Vm vm, long count) {
        if (count < 0) {
            throw Errors.value(vm, "negative shift count");
        }
    }

    private static void checkDivisor(long b) {
        if (b == 0) {
            throw Errors.zeroDivision();
        }
    }
}
