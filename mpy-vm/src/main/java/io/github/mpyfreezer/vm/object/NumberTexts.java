package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.number.Complex;
import io.github.mpyfreezer.vm.number.FloatParser;
import io.github.mpyfreezer.vm.number.IntegerParser;
import io.github.mpyfreezer.vm.number.IntegerValue;
import io.github.mpyfreezer.vm.number.NumberException;

/** Numbers from text, with the exceptions of the runtime (py/parsenum.c). */
public final class NumberTexts {
    /** Groups of digits, each of which takes as long as there are groups before it. */
    private static final int DIGITS_A_STEP = 32;

    private NumberTexts() {}

    /** The integer that a text says in a base, of which only 32 bits count; raises {@code ValueError} where it says none. */
    public static Object parseInt(Vm vm, Buffer text, long base) {
        long words = text.length() / 8 + 1L;
        vm.spend(words * words / DIGITS_A_STEP);
        try {
            IntegerValue value = IntegerParser.of(vm.profile().smallIntBits(), vm.longInts())
                    .parse(text.array(), text.offset(), text.offset() + text.length(), (int) base);
            return object(vm, value);
        } catch (NumberException e) {
            throw raised(vm, e);
        }
    }

    /** The object for an integer. */
    public static Object object(Vm vm, IntegerValue value) {
        return value instanceof IntegerValue.Word word
                ? IntOps.make(vm, word.value())
                : IntOps.make(vm, ((IntegerValue.Big) value).value());
    }

    /** The float that a text says; raises {@code ValueError} where it says none, or where there are no floats. */
    public static Object parseFloat(Vm vm, Buffer text) {
        checkFloats(vm);
        try {
            return FloatParser.of(vm.profile().floats())
                    .parseFloat(text.array(), text.offset(), text.offset() + text.length());
        } catch (NumberException e) {
            throw raised(vm, e);
        }
    }

    /** The complex number that a text says; raises {@code ValueError} where it says none, or where there are none. */
    public static MpComplex parseComplex(Vm vm, Buffer text) {
        checkComplex(vm);
        try {
            Complex value = FloatParser.of(vm.profile().floats())
                    .parseComplex(text.array(), text.offset(), text.offset() + text.length());
            return new MpComplex(value.real(), value.imaginary());
        } catch (NumberException e) {
            throw raised(vm, e);
        }
    }

    /** Raises {@code ValueError} where there are no floats. */
    public static void checkFloats(Vm vm) {
        if (!vm.hasFloats()) {
            throw Errors.value(vm, "decimal numbers not supported");
        }
    }

    /** Raises {@code ValueError} where there are no complex numbers. */
    public static void checkComplex(Vm vm) {
        checkFloats(vm);
        if (!vm.profile().numbers().complex()) {
            throw Errors.value(vm, "complex values not supported");
        }
    }

    /** What the runtime raises for a number that cannot be had. */
    public static Raised raised(Vm vm, NumberException e) {
        MpType type = switch (e.kind()) {
            case VALUE_ERROR -> ExceptionTypes.VALUE_ERROR;
            case OVERFLOW_ERROR -> ExceptionTypes.OVERFLOW_ERROR;
            case ZERO_DIVISION_ERROR -> ExceptionTypes.ZERO_DIVISION_ERROR;
            case TYPE_ERROR -> ExceptionTypes.TYPE_ERROR;
        };
        return Errors.of(
                type,
                switch (vm.profile().errors()) {
                    case TERSE -> e.terse();
                    case NORMAL -> e.normal();
                    case DETAILED -> e.detailed();
                });
    }
}
