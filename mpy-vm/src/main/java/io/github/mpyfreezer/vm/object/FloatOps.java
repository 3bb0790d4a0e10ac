package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** Floats: a {@link Double}, which on boards with single precision always holds such a number (py/objfloat.c). */
public final class FloatOps {
    private FloatOps() {}

    /** The number of the board's kind nearest to a value. */
    public static double round(Vm vm, double value) {
        return vm.profile().floats().round(value);
    }

    /** The object for a value, rounded as the board has it. */
    public static Double make(Vm vm, double value) {
        return vm.profile().floats().round(value);
    }

    static @Nullable Object unary(Vm vm, UnaryOp op, double value) {
        return switch (op) {
            case BOOL -> value != 0;
            case HASH -> IntOps.truncate(vm, FloatHash.of(vm, value));
            case POSITIVE -> (Double) value;
            case NEGATIVE -> (Double) (-value);
            case ABS -> (Double) Math.abs(value);
            default -> null;
        };
    }

    static @Nullable Object binary(Vm vm, BinaryOp op, double left, Object right) {
        if (right instanceof Double d) {
            return binary(vm, op, left, d.doubleValue());
        }
        if (right instanceof MpComplex z) {
            return MpComplex.binary(vm, op, left, 0, z);
        }
        Double number = Numbers.toFloatOrNull(vm, right);
        return number == null ? null : binary(vm, op, left, number.doubleValue());
    }

    static @Nullable Object binary(Vm vm, BinaryOp op, double a, double b) {
        return switch (op) {
            case ADD, INPLACE_ADD -> make(vm, a + b);
            case SUBTRACT, INPLACE_SUBTRACT -> make(vm, a - b);
            case MULTIPLY, INPLACE_MULTIPLY -> make(vm, a * b);
            case TRUE_DIVIDE, INPLACE_TRUE_DIVIDE -> {
                checkDivisor(b);
                yield make(vm, a / b);
            }
            case FLOOR_DIVIDE, INPLACE_FLOOR_DIVIDE -> {
                checkDivisor(b);
                yield make(vm, floorDivide(vm, a, b));
            }
            case MODULO, INPLACE_MODULO -> {
                checkDivisor(b);
                yield make(vm, modulo(a, b));
            }
            case DIVMOD -> {
                checkDivisor(b);
                yield MpTuple.of(make(vm, floorDivide(vm, a, b)), make(vm, modulo(a, b)));
            }
            case POWER, INPLACE_POWER -> power(vm, a, b);
            case LESS -> a < b;
            case MORE -> a > b;
            case EQUAL -> a == b;
            case LESS_EQUAL -> a <= b;
            case MORE_EQUAL -> a >= b;
            default -> null;
        };
    }

    private static Object power(Vm vm, double a, double b) {
        if (a == 0 && b < 0 && !Double.isInfinite(b)) {
            throw Errors.zeroDivision();
        }
        if (a < 0 && b != Math.floor(b) && !Double.isNaN(b)) {
            return java.util.Objects.requireNonNull(MpComplex.binary(vm, BinaryOp.POWER, a, 0, new MpComplex(b, 0)));
        }
        return make(vm, pow(a, b));
    }

    /** The power as C has it: 1 to any power is 1, and so is -1 to an infinite one. */
    public static double pow(double a, double b) {
        return a == 1 || a == -1 && Double.isInfinite(b) ? 1 : Math.pow(a, b);
    }

    /** The remainder with the sign of the divisor. */
    static double modulo(double a, double b) {
        double rest = a % b;
        if (rest == 0) {
            return Math.copySign(0.0, b);
        }
        return rest < 0 != b < 0 ? rest + b : rest;
    }

    private static double floorDivide(Vm vm, double a, double b) {
        double rest = a % b;
        double quotient = round(vm, round(vm, a - rest) / b);
        if (rest != 0 && rest < 0 != b < 0) {
            quotient = round(vm, quotient - 1);
        }
        if (quotient == 0) {
            return Math.copySign(0.0, a / b);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    private static void checkDivisor(double b) {
        if (b == 0) {
            throw Errors.zeroDivision();
        }
    }
}
