package io.github.mpyfreezer.manifest.python;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Reckons with integers. */
final class IntegerArithmetic {
    /** Digits enough that rounding twice is rounding once. */
    private static final MathContext PRECISE = new MathContext(800);

    private IntegerArithmetic() {}

    static Value value(String operator, BigInteger left, BigInteger right) {
        return switch (operator) {
            case "+" -> Numbers.checked(left.add(right));
            case "-" -> Numbers.checked(left.subtract(right));
            case "*" -> Numbers.checked(left.multiply(right));
            case "/" -> new Value.Real(quotient(left, right));
            case "//" -> new Value.Int(floorDivision(left, right, "integer division or modulo by zero")[0]);
            case "%" -> new Value.Int(floorDivision(left, right, "integer modulo by zero")[1]);
            case "**" -> power(left, right);
            case "<<" -> shifted(left, right, 1);
            case ">>" -> shifted(left, right, -1);
            case "|" -> new Value.Int(left.or(right));
            case "&" -> new Value.Int(left.and(right));
            default -> new Value.Int(left.xor(right));
        };
    }

    private static double quotient(BigInteger left, BigInteger right) {
        if (right.signum() == 0) {
            throw new Mistake("division by zero");
        }
        double quotient = left.bitLength() <= 53 && right.bitLength() <= 53
                ? left.doubleValue() / right.doubleValue()
                : new BigDecimal(left).divide(new BigDecimal(right), PRECISE).doubleValue();
        if (Double.isInfinite(quotient)) {
            throw new Mistake("integer division result too large for a float");
        }
        return quotient;
    }

    private static BigInteger[] floorDivision(BigInteger left, BigInteger right, String byZero) {
        if (right.signum() == 0) {
            throw new Mistake(byZero);
        }
        BigInteger[] parts = left.divideAndRemainder(right);
        if (parts[1].signum() != 0 && parts[1].signum() != right.signum()) {
            parts[0] = parts[0].subtract(BigInteger.ONE);
            parts[1] = parts[1].add(right);
        }
        return parts;
    }

    private static Value power(BigInteger base, BigInteger exponent) {
        if (exponent.signum() < 0) {
            return RealArithmetic.value("**", Numbers.real(new Value.Int(base)), Numbers.real(new Value.Int(exponent)));
        }
        if (base.bitLength() <= 1 && base.abs().compareTo(BigInteger.ONE) <= 0) {
            return new Value.Int(base.pow(exponent.signum() == 0 ? 0 : exponent.testBit(0) ? 1 : 2));
        }
        BigInteger bits = exponent.multiply(BigInteger.valueOf(base.bitLength()));
        if (bits.compareTo(BigInteger.valueOf(2L * Budget.INTEGER_BITS)) > 0) {
            throw new Mistake("a number too large for a manifest");
        }
        return Numbers.checked(base.pow(exponent.intValue()));
    }

    private static Value shifted(BigInteger number, BigInteger count, int direction) {
        if (count.signum() < 0) {
            throw new Mistake("negative shift count");
        }
        int bits = count.min(BigInteger.valueOf(2L * Budget.INTEGER_BITS)).intValue();
        if (direction < 0) {
            return new Value.Int(number.shiftRight(bits));
        }
        return number.signum() == 0 ? new Value.Int(number) : Numbers.checked(number.shiftLeft(bits));
    }
}
