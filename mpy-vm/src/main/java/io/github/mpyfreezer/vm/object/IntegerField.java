package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.number.IntegerText;
import java.math.BigInteger;

/** Writes an integer into a field ({@code mp_print_mp_int} in py/mpprint.c). */
final class IntegerField {
    private IntegerField() {}

    /**
     * Writes an integer.
     *
     * @param value an integer, or what gives one; raises {@code TypeError} where it is neither
     * @param base 2, 8, 10 or 16
     */
    static void print(Vm vm, TextPrinter out, Object value, int base, boolean upper, FieldStyle style) {
        Object number = value instanceof Long || value instanceof BigInteger
                ? value
                : (Object) IntOps.truncate(vm, Numbers.toLong(vm, value));
        int width = style.width();
        int precision = style.precision();
        if (!style.left() && !style.center() && style.fill() == '0') {
            width = Math.max(width, precision);
            precision = 0;
        }
        boolean negative = number instanceof Long n ? n < 0 : ((BigInteger) number).signum() < 0;
        String baseText = style.prefix() ? prefix(base, upper) : "";
        String plus = negative || style.sign() == FieldStyle.NO_SIGN ? "" : String.valueOf(style.sign());
        if (!style.afterSign() && precision <= 1) {
            String text = text(vm, number, new IntegerText(base, baseText, upper, style.separator()));
            Field.print(out, plus + text, style, width);
            return;
        }
        String digits = text(vm, number, new IntegerText(base, "", upper, style.separator()));
        String lead = (negative ? "-" : plus) + baseText;
        apart(out, lead, negative ? digits.substring(1) : digits, precision, style, width);
    }

    /** Sign and prefix, then the digits in what is left of the field. */
    private static void apart(TextPrinter out, String lead, String digits, int precision, FieldStyle style, int width) {
        if (precision <= 1) {
            out.print(lead);
            Field.print(out, digits, style, width - lead.length());
            return;
        }
        // Zeros up to the precision, spaces up to the width.
        long whole = (long) lead.length() + Math.max(digits.length(), precision);
        int spaces = (int) Math.max(0, width - whole);
        FieldStyle blank = new FieldStyle(' ', 0, -1, false, false, false, FieldStyle.NO_SIGN, false, '\0');
        FieldStyle zeros =
                new FieldStyle('0', 0, -1, false, false, false, FieldStyle.NO_SIGN, false, style.separator());
        Field.print(out, "", blank, style.left() ? 0 : spaces);
        out.print(lead);
        Field.print(out, digits, zeros, precision);
        Field.print(out, "", blank, style.left() ? spaces : 0);
    }

    private static String text(Vm vm, Object number, IntegerText form) {
        if (number instanceof Long n) {
            return form.of(n);
        }
        var big = (BigInteger) number;
        vm.heap().request(big.bitLength());
        Text.spendDigits(vm, big);
        return form.of(big);
    }

    private static String prefix(int base, boolean upper) {
        return switch (base) {
            case 2 -> "0b";
            case 8 -> "0o";
            case 16 -> upper ? "0X" : "0x";
            default -> "";
        };
    }
}
