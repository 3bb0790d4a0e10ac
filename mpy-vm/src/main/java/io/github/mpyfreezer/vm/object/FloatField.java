package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.number.FloatKind;
import io.github.mpyfreezer.vm.number.FloatText;

/** Writes a float into a field ({@code mp_print_float} in py/mpprint.c). */
final class FloatField {
    private static final int HUNDRED = 100;

    private FloatField() {}

    /**
     * Writes a float.
     *
     * @param value a float, or what gives one; raises {@code TypeError} where it is neither
     * @param type one of {@code eEfFgG}, or {@code %}
     */
    static void print(Vm vm, TextPrinter out, Object value, char type, FieldStyle style) {
        FloatKind kind = vm.profile().floats();
        double number = Numbers.toFloat(vm, value);
        String text;
        if (type == '%') {
            double percent = number * HUNDRED;
            text = FloatText.of(kind)
                            .format(kind.isDouble() ? percent : (float) percent, 'f', style.precision(), style.sign())
                    + "%";
        } else {
            text = FloatText.of(kind).format(number, type, style.precision(), style.sign());
        }
        int width = style.width();
        if (style.afterSign() && text.charAt(0) < '0') {
            out.print(text.charAt(0));
            text = text.substring(1);
            width--;
        }
        Field.print(out, text, style, width);
    }
}
