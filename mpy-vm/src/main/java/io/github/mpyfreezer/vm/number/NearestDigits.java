package io.github.mpyfreezer.vm.number;

/**
 * Halves its way to a mantissa that reads back as the number, since scaling is inexact where no wider float is at hand, and
 * takes the nearest if there is none; {@code MICROPY_FLOAT_FORMAT_IMPL_APPROX} in py/formatfloat.c.
 */
record NearestDigits(FloatKind kind, DecimalScaling scaling) implements DigitSearch {
    NearestDigits(FloatKind kind) {
        this(kind, kind.scaling());
    }

    @Override
    public String text(double value, DigitPlan plan) {
        int digits = Math.min(kind.safeDigits(), plan.mostDigits());
        while (true) {
            var attempt = new Attempt(value, new DecimalLayout(plan, digits));
            if (attempt.succeeds() || digits >= plan.mostDigits()) {
                return attempt.text;
            }
            digits++;
        }
    }

    /** The search with one number of digits. */
    private final class Attempt {
        private final double value;
        private final DecimalLayout layout;
        private final int digits;
        private String text;
        private long mantissa;
        private double difference;
        private long bestMantissa;
        private double bestDifference;

        Attempt(double value, DecimalLayout layout) {
            this.value = value;
            this.layout = layout;
            this.digits = layout.digits();
            this.mantissa = scaling.toInteger(value, value == 0 ? 0 : layout.scale(), digits);
            this.text = layout.text(mantissa);
            this.difference = difference();
            this.bestMantissa = mantissa;
            this.bestDifference = difference;
        }

        /** Whether the search is over: with an exact text, or because too many steps were made. */
        boolean succeeds() {
            if (difference == 0) {
                return true;
            }
            int step = 1 << 3 * Math.max(0, digits - kind.safeDigits());
            for (int left = 3 + 3 * (kind.mostDigits() - kind.safeDigits()); left > 0; left--) {
                move(step);
                if (difference == 0) {
                    return true;
                }
                keepBest();
                if (step == 1) {
                    text = layout.text(bestMantissa);
                    return false;
                }
                step >>= 1;
            }
            return true;
        }

        private void move(int step) {
            mantissa += difference < 0 ? step : -step;
            text = layout.text(mantissa);
            difference = difference();
        }

        private void keepBest() {
            double gain = kind.nearest(Math.abs(difference) - Math.abs(bestDifference));
            if (gain < 0 || gain == 0 && Long.remainderUnsigned(mantissa, 10) == 0) {
                bestDifference = difference;
                bestMantissa = mantissa;
            }
        }

        private double difference() {
            double read = DecimalScanner.value(kind, scaling, text);
            return kind.isDouble() ? read - value : singleDifference((float) read, (float) value);
        }

        private float singleDifference(float a, float b) {
            return kind.isInWord() ? stored(a) - stored(b) : a - b;
        }

        private static float stored(float value) {
            return Float.intBitsToFloat(Float.floatToRawIntBits(value) & ~3);
        }
    }
}
