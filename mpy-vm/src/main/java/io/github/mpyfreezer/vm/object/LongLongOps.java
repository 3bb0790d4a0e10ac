package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Operations on two integers of which at least one is no small one, where integers have 64 bits at most: what they do otherwise
 * than integers of any size (py/objint_longlong.c).
 */
final class LongLongOps {
    private LongLongOps() {}

    /** The result, null where the runtime has no such operation, as for {@code divmod}. */
    static @Nullable Object binary(Vm vm, BinaryOp op, BigInteger left, BigInteger right) {
        long a = left.longValue();
        long b = right.longValue();
        return switch (op) {
            case LSHIFT, INPLACE_LSHIFT -> {
                checkShift(vm, b);
                yield BigIntOps.shiftLeft(vm, left, b);
            }
            case RSHIFT, INPLACE_RSHIFT -> {
                // Only the low word of the count is looked at.
                int count = (int) b;
                checkShift(vm, count);
                yield IntOps.make(vm, a >> Math.min(count, Long.SIZE - 1));
            }
            // Divided as C does it: towards zero.
            case FLOOR_DIVIDE, INPLACE_FLOOR_DIVIDE -> {
                BigIntOps.checkDivisor(right);
                yield IntOps.make(vm, a / b);
            }
            case MODULO, INPLACE_MODULO -> {
                BigIntOps.checkDivisor(right);
                yield IntOps.make(vm, a % b);
            }
            case DIVMOD -> null;
            default -> BigIntOps.binary(vm, op, left, right);
        };
    }

    private static void checkShift(Vm vm, long count) {
        if (count < 0) {
            throw Errors.value(vm, "negative shift count");
        }
    }
}
