package io.github.mpyfreezer.vm.number;

/** Takes the safe number of digits, and one more as long as the text reads back as another number. */
record MoreDigits(FloatKind kind, DecimalScaling scaling) implements DigitSearch {
    MoreDigits(FloatKind kind) {
        this(kind, kind.scaling());
    }

    @Override
    public String text(double value, DigitPlan plan) {
        int digits = Math.min(kind.safeDigits(), plan.mostDigits());
        while (true) {
            var layout = new DecimalLayout(plan, digits);
            int power = value == 0 ? 0 : layout.scale();
            String text = layout.text(scaling.toInteger(value, power, digits));
            if (digits >= plan.mostDigits() || equal(DecimalScanner.value(kind, scaling, text), value)) {
                return text;
            }
            digits++;
        }
    }

    private boolean equal(double a, double b) {
        return kind.isInWord() ? storedBits(a) == storedBits(b) : a == b;
    }

    private static int storedBits(double value) {
        return Float.floatToIntBits((float) value) & ~3;
    }
}
