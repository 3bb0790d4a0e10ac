package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.number.FloatArithmetic;
import io.github.mpyfreezer.vm.number.NumberException;
import org.jspecify.annotations.Nullable;

/** Floats: a {@link Double}, which on boards with single precision always holds such a number (py/objfloat.c). */
public final class FloatOps {
    private FloatOps() {}

    /** The number of the board's kind nearest to a value. */
    public static double round(Vm vm, double value) {
        return vm.hasDoubles() ? value : vm.profile().floats().round(value);
    }

    /** The object for a value, rounded as the board has it. */
    public static Double make(Vm vm, double value) {
        return vm.hasDoubles() ? value : vm.profile().floats().round(value);
    }

    /** The object for a value, or for its integer part where there are no floats. */
    public static Object makeOrCut(Vm vm, double value) {
        return vm.hasFloats() ? (Object) make(vm, value) : IntOps.make(vm, (long) value);
    }

    static @Nullable Object unary(Vm vm, UnaryOp op, double value) {
        return switch (op) {
            case BOOL -> value != 0;
            case HASH -> IntOps.truncate(vm, vm.numbers().hashes().of(value));
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
            case LESS -> a < b;
            case MORE -> a > b;
            case EQUAL -> a == b;
            case LESS_EQUAL -> a <= b;
            case MORE_EQUAL -> a >= b;
            case POWER, INPLACE_POWER ->
                FloatArithmetic.powerIsComplex(a, b) ? complexPower(vm, a, b) : divisionOrPower(vm, op, a, b);
            default -> divisionOrPower(vm, op, a, b);
        };
    }

    private static @Nullable Object complexPower(Vm vm, double a, double b) {
        NumberTexts.checkComplex(vm);
        return MpComplex.binary(vm, BinaryOp.POWER, a, 0, new MpComplex(b, 0));
    }

    private static @Nullable Object divisionOrPower(Vm vm, BinaryOp op, double a, double b) {
        FloatArithmetic arithmetic = vm.numbers().floats();
        try {
            return switch (op) {
                case TRUE_DIVIDE, INPLACE_TRUE_DIVIDE -> make(vm, arithmetic.divide(a, b));
                case FLOOR_DIVIDE, INPLACE_FLOOR_DIVIDE -> make(vm, arithmetic.floorDivide(a, b));
                case MODULO, INPLACE_MODULO -> make(vm, arithmetic.modulo(a, b));
                case POWER, INPLACE_POWER -> make(vm, arithmetic.power(a, b));
                case DIVMOD -> {
                    FloatArithmetic.Division both = arithmetic.divmod(a, b);
                    yield MpTuple.of(make(vm, both.quotient()), make(vm, both.remainder()));
                }
                default -> null;
            };
        } catch (NumberException e) {
            throw NumberTexts.raised(vm, e);
        }
    }
}
