package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.math.BigInteger;

/** Writes a value into a field of {@code format} (py/objstr.c). */
final class FormatValue {
    private FormatValue() {}

    /** Whether a value is written as a number. */
    static boolean isNumeric(Object value) {
        return isInteger(value) || value instanceof Double;
    }

    /** Whether a value is written as an integer. */
    static boolean isInteger(Object value) {
        return value instanceof Long || value instanceof BigInteger || value instanceof Boolean;
    }

    static void print(Vm vm, TextPrinter out, Object value, FormatSpec spec) {
        FieldStyle style = spec.styleFor(isNumeric(value));
        if (style.sign() != FieldStyle.NO_SIGN) {
            if (spec.type() == 's') {
                throw FormatErrors.value(vm, "sign not allowed in string format specifier");
            }
            if (spec.type() == 'c') {
                throw FormatErrors.value(vm, "sign not allowed with integer format specifier 'c'");
            }
        }
        if (isInteger(value)) {
            printInteger(vm, out, value, spec.type(), style);
        } else if (value instanceof Double) {
            printFloat(vm, out, value, spec.type(), style);
        } else {
            printText(vm, out, value, spec.type(), style);
        }
    }

    private static void printInteger(Vm vm, TextPrinter out, Object value, char type, FieldStyle style) {
        FieldStyle whole = style.withPrecision(0);
        switch (type) {
            case 'b' -> IntegerField.print(vm, out, value, 2, false, whole);
            case 'c' -> CharacterField.print(vm, out, value, style);
            case FormatSpec.NONE, 'n', 'd' -> IntegerField.print(vm, out, value, 10, false, whole);
            case 'o' -> IntegerField.print(vm, out, value, 8, false, whole);
            case 'x', 'X' -> IntegerField.print(vm, out, value, 16, type == 'X', whole);
            case 's' -> throw FormatErrors.unknownCode(vm, type, value);
            default -> printFloat(vm, out, value, type, style);
        }
    }

    private static void printFloat(Vm vm, TextPrinter out, Object value, char type, FieldStyle style) {
        if (!vm.hasFloats()) {
            throw FormatErrors.unknownCode(vm, type, value);
        }
        switch (type) {
            case FormatSpec.NONE, 'n' -> FloatField.print(vm, out, value, 'g', style);
            case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> FloatField.print(vm, out, value, type, style);
            default -> throw FormatErrors.unknownCode(vm, type, value);
        }
    }

    private static void printText(Vm vm, TextPrinter out, Object value, char type, FieldStyle style) {
        if (style.afterSign()) {
            throw FormatErrors.value(vm, "'=' alignment not allowed in string format specifier");
        }
        if (type != FormatSpec.NONE && type != 's') {
            throw FormatErrors.unknownCode(vm, type, value);
        }
        Buffer text = StrType.bytesOf(vm, value);
        int length = style.precision() < 0 ? text.length() : Math.min(text.length(), style.precision());
        Field.print(out, text.array(), text.offset(), length, style, style.width());
    }
}
