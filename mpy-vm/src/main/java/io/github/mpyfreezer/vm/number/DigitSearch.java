package io.github.mpyfreezer.vm.number;

/** How a decimal mantissa is looked for that reads back as the number. */
sealed interface DigitSearch permits MoreDigits, NearestDigits {
    /**
     * The text of a number.
     *
     * @param value finite, not negative
     */
    String text(double value, DigitPlan plan);
}
