package io.github.mpyfreezer.vm.number;

/**
 * The sum of two doubles, the second no larger than half of the last bit of the first: a number with about 106 bits. The
 * elementary functions compute with such numbers where a double would not be enough to round the result right.
 */
record DoubleDouble(double high, double low) {
    static final DoubleDouble ZERO = new DoubleDouble(0, 0);
    static final DoubleDouble ONE = new DoubleDouble(1, 0);

    static DoubleDouble of(double value) {
        return new DoubleDouble(value, 0);
    }

    /** {@code a + b} without an error. */
    static DoubleDouble sum(double a, double b) {
        double sum = a + b;
        double part = sum - a;
        return new DoubleDouble(sum, a - (sum - part) + (b - part));
    }

    /** {@code a + b} without an error, where {@code a} is not the smaller one. */
    static DoubleDouble quickSum(double a, double b) {
        double sum = a + b;
        return new DoubleDouble(sum, b - (sum - a));
    }

    /** {@code a × b} without an error. */
    static DoubleDouble product(double a, double b) {
        double product = a * b;
        return new DoubleDouble(product, Math.fma(a, b, -product));
    }

    DoubleDouble plus(DoubleDouble other) {
        DoubleDouble highs = sum(high, other.high);
        DoubleDouble lows = sum(low, other.low);
        DoubleDouble first = quickSum(highs.high, highs.low + lows.high);
        return quickSum(first.high, first.low + lows.low);
    }

    DoubleDouble plus(double other) {
        DoubleDouble highs = sum(high, other);
        return quickSum(highs.high, highs.low + low);
    }

    DoubleDouble minus(DoubleDouble other) {
        return plus(other.negated());
    }

    DoubleDouble negated() {
        return new DoubleDouble(-high, -low);
    }

    DoubleDouble times(DoubleDouble other) {
        DoubleDouble product = product(high, other.high);
        return quickSum(product.high, product.low + (high * other.low + low * other.high));
    }

    DoubleDouble times(double other) {
        DoubleDouble product = product(high, other);
        return quickSum(product.high, Math.fma(low, other, product.low));
    }

    DoubleDouble over(DoubleDouble divisor) {
        double first = high / divisor.high;
        DoubleDouble rest = minus(divisor.times(first));
        double second = rest.high / divisor.high;
        DoubleDouble last = rest.minus(divisor.times(second));
        return quickSum(first, second).plus(last.high / divisor.high);
    }

    DoubleDouble over(double divisor) {
        return over(of(divisor));
    }

    /** The square root of a number that is not negative. */
    DoubleDouble root() {
        if (high == 0) {
            return this;
        }
        double first = Math.sqrt(high);
        DoubleDouble rest = minus(product(first, first));
        return quickSum(first, rest.high / (2 * first));
    }

    /** This number times a power of two. */
    DoubleDouble scaled(int power) {
        return new DoubleDouble(Math.scalb(high, power), Math.scalb(low, power));
    }

    double value() {
        return high + low;
    }
}
