package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Operations on two integers of which at least one, or the result, is big (py/objint_mpz.c). */
final class BigIntOps {
    private BigIntOps() {}

    static @Nullable Object binary(Vm vm, BinaryOp op, BigInteger a, BigInteger b) {
        return switch (op) {
            case OR, INPLACE_OR -> IntOps.make(vm, a.or(b));
            case XOR, INPLACE_XOR -> IntOps.make(vm, a.xor(b));
            case AND, INPLACE_AND -> IntOps.make(vm, a.and(b));
            case LSHIFT, INPLACE_LSHIFT -> shiftLeft(vm, a, shiftCount(vm, b));
            case RSHIFT, INPLACE_RSHIFT ->
                IntOps.make(vm, a.shiftRight((int) Math.min(Integer.MAX_VALUE, shiftCount(vm, b))));
            case ADD, INPLACE_ADD -> IntOps.make(vm, a.add(b));
            case SUBTRACT, INPLACE_SUBTRACT -> IntOps.make(vm, a.subtract(b));
            case MULTIPLY, INPLACE_MULTIPLY -> {
                vm.heap().request((a.bitLength() + b.bitLength()) / 8L);
                IntOps.spend(vm, IntOps.words(a), IntOps.words(b));
                yield IntOps.make(vm, a.multiply(b));
            }
            case FLOOR_DIVIDE, INPLACE_FLOOR_DIVIDE -> IntOps.make(vm, floorDivide(vm, a, b)[0]);
            case MODULO, INPLACE_MODULO -> IntOps.make(vm, floorDivide(vm, a, b)[1]);
            case TRUE_DIVIDE, INPLACE_TRUE_DIVIDE -> {
                if (!vm.hasFloats()) {
                    yield null;
                }
                checkDivisor(b);
                yield FloatOps.make(vm, IntOps.toDouble(vm, a) / IntOps.toDouble(vm, b));
            }
            case POWER, INPLACE_POWER ->
                b.signum() < 0 ? IntOps.inversePower(vm, IntOps.toDouble(vm, a), b) : power(vm, a, b);
            case DIVMOD -> {
                BigInteger[] both = floorDivide(vm, a, b);
                yield MpTuple.of(IntOps.make(vm, both[0]), IntOps.make(vm, both[1]));
            }
            case LESS -> a.compareTo(b) < 0;
            case MORE -> a.compareTo(b) > 0;
            case LESS_EQUAL -> a.compareTo(b) <= 0;
            case MORE_EQUAL -> a.compareTo(b) >= 0;
            case EQUAL -> a.equals(b);
            default -> null;
        };
    }

    static Object shiftLeft(Vm vm, BigInteger a, long count) {
        IntOps.checkRoom(vm, Math.max(count, count + a.bitLength()));
        if (a.signum() == 0) {
            return 0L;
        }
        vm.heap().request(count > Integer.MAX_VALUE ? Long.MAX_VALUE : count / 8 + a.bitLength() / 8);
        return IntOps.make(vm, a.shiftLeft((int) count));
    }

    static Object power(Vm vm, BigInteger a, BigInteger b) {
        if (a.bitLength() <= 1 && (a.signum() == 0 || a.abs().equals(BigInteger.ONE))) {
            boolean odd = b.testBit(0);
            return b.signum() == 0 ? (Object) 1L : IntOps.make(vm, odd ? a : a.abs());
        }
        if (b.bitLength() > 31) {
            IntOps.checkRoom(vm, b.bitLength());
            throw Errors.memory(Integer.MAX_VALUE);
        }
        long least = (a.abs().bitLength() - 1L) * b.intValue();
        if (least >= Long.SIZE) {
            IntOps.checkRoom(vm, least);
        }
        long bits = (long) a.bitLength() * b.intValue();
        vm.heap().request(bits / 8);
        IntOps.spend(vm, bits / 32, bits / 32);
        return IntOps.make(vm, a.pow(b.intValue()));
    }

    /** Quotient and remainder, rounded towards minus infinity. */
    static BigInteger[] floorDivide(Vm vm, BigInteger a, BigInteger b) {
        checkDivisor(b);
        IntOps.spend(vm, IntOps.words(a), IntOps.words(b));
        BigInteger[] both = a.divideAndRemainder(b);
        if (both[1].signum() != 0 && both[1].signum() != b.signum()) {
            both[0] = both[0].subtract(BigInteger.ONE);
            both[1] = both[1].add(b);
        }
        return both;
    }

    private static long shiftCount(Vm vm, BigInteger count) {
        long word = IntOps.toWord(vm, IntOps.make(vm, count));
        if (word < 0) {
            throw Errors.value(vm, "negative shift count");
        }
        return word;
    }

    static void checkDivisor(BigInteger b) {
        if (b.signum() == 0) {
            throw Errors.zeroDivision();
        }
    }
}
