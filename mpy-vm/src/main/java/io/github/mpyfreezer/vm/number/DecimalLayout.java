package io.github.mpyfreezer.vm.number;

/**
 * Turns a decimal mantissa of a given number of digits into text; {@code mp_format_mantissa} in py/formatfloat.c.
 *
 * @param digits the significant digits that the mantissa has, leading zeros included
 */
record DecimalLayout(DigitPlan plan, int digits) {
    /** Style {@code g} writes exponents below this one. */
    private static final int PLAIN_FROM = -4;
    /** The point stands before all digits, with zeros between. */
    private static final int NO_POINT = Integer.MAX_VALUE;

    /** The power of ten by which a number becomes its mantissa. */
    int scale() {
        if (plan.style() != 'f') {
            return digits - plan.exponent() - 1;
        } else if (plan.exponent() >= 0) {
            return digits - 1 - plan.exponent();
        }
        return plan.leadingZeros() > 0 ? digits + plan.leadingZeros() : digits - 1;
    }

    /** @param mantissa unsigned, below ten times what {@code digits} can hold */
    String text(long mantissa) {
        boolean longer = Long.compareUnsigned(mantissa, limit()) >= 0;
        return plan.style() == 'f' ? fixed(mantissa, longer ? digits + 1 : digits, longer) : floating(mantissa, longer);
    }

    private long limit() {
        long limit = 10;
        for (int i = 1; i < digits; i++) {
            limit *= 10;
        }
        return limit;
    }

    private String fixed(long mantissa, int shown, boolean longer) {
        var text = new StringBuilder();
        int point = Math.max(plan.exponent(), 0) + (longer ? 1 : 0);
        if (plan.leadingZeros() > 0) {
            text.append("0.").append("0".repeat(plan.leadingZeros()));
            point = NO_POINT;
        }
        appendDigits(text, mantissa, shown, point);
        appendZeros(text, zeros(), point - (shown - 1));
        return text.toString();
    }

    private String floating(long value, boolean longer) {
        long mantissa = longer ? Long.divideUnsigned(value, 10) : value;
        int exponent = longer ? plan.exponent() + 1 : plan.exponent();
        boolean general = plan.style() == 'g';
        if (general && exponent < 0 && exponent >= PLAIN_FROM) {
            return smallGeneral(mantissa, exponent);
        }
        boolean plain = general && exponent >= 0 && exponent < plan.plainBelow();
        int point = plain ? exponent : 0;
        int zeros = plain && exponent != 0 && point >= digits ? point - (digits - 1) : zeros();
        var text = new StringBuilder();
        appendDigits(text, mantissa, digits, point);
        appendZeros(text, zeros, point - (digits - 1));
        if (general && text.indexOf(".") >= 0) {
            dropZeros(text);
        }
        if (!general || exponent != 0 && !plain) {
            appendExponent(text, exponent);
        }
        return text.toString();
    }

    /** A number below one without an exponent: leading zeros, and as few digits as there are. */
    private String smallGeneral(long value, int exponent) {
        long mantissa = value;
        int shown = digits;
        for (int rest = exponent; rest < 0 && Long.remainderUnsigned(mantissa, 10) == 0; rest++) {
            mantissa = Long.divideUnsigned(mantissa, 10);
            shown--;
        }
        var text = new StringBuilder("0.").append("0".repeat(-exponent - 1));
        appendDigits(text, mantissa, shown, NO_POINT);
        dropZeros(text);
        return text.toString();
    }

    private int zeros() {
        return plan.trailingZeros() + plan.mostDigits() - digits;
    }

    private static void appendDigits(StringBuilder text, long mantissa, int shown, int point) {
        String all = Long.toUnsignedString(mantissa);
        int start = text.length();
        text.append("0".repeat(Math.max(0, shown - all.length())))
                .append(all, Math.max(0, all.length() - shown), all.length());
        if (point < shown - 1) {
            text.insert(start + point + 1, '.');
        }
    }

    /** @param beforePoint how many of the zeros stand before the point, or negative if it is already there */
    private static void appendZeros(StringBuilder text, int count, int beforePoint) {
        if (beforePoint < 0 || beforePoint >= count) {
            text.append("0".repeat(Math.max(0, count)));
        } else {
            text.append("0".repeat(beforePoint)).append('.').append("0".repeat(count - beforePoint));
        }
    }

    private static void dropZeros(StringBuilder text) {
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        text.setLength(text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private void appendExponent(StringBuilder text, int exponent) {
        int size = Math.abs(exponent);
        text.append(plan.upper() ? 'E' : 'e')
                .append(exponent < 0 ? '-' : '+')
                .append(size < 10 ? "0" : "")
                .append(size);
    }
}
