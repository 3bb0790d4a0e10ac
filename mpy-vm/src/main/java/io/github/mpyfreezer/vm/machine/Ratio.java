package io.github.mpyfreezer.vm.machine;

/**
 * A fraction.
 *
 * @param numerator above
 * @param denominator below
 */
record Ratio(long numerator, long denominator) {
    /**
     * A fraction near to another, whose terms are not above a limit: the last convergent of its continued fraction, or the last
     * that lies between two of them if it is surely nearer.
     *
     * @param most the largest term
     */
    static Ratio nearest(long numerator, long denominator, long most) {
        var before = new Ratio(0, 1);
        var last = new Ratio(1, 0);
        long high = numerator;
        long low = denominator;
        while (low != 0) {
            long whole = high / low;
            Ratio next = last.times(whole, before);
            if (next.numerator > most || next.denominator > most) {
                long fitting = Math.min(
                        fitting(most, before.numerator, last.numerator),
                        fitting(most, before.denominator, last.denominator));
                return fitting > 0 && fitting >= (whole + 1) / 2 ? last.times(fitting, before) : last;
            }
            before = last;
            last = next;
            long rest = high % low;
            high = low;
            low = rest;
        }
        return last;
    }

    private Ratio times(long factor, Ratio plus) {
        return new Ratio(factor * numerator + plus.numerator, factor * denominator + plus.denominator);
    }

    private static long fitting(long most, long before, long last) {
        return last == 0 ? most : (most - before) / last;
    }
}
