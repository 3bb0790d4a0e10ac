package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.number.Complex;
import io.github.mpyfreezer.vm.number.ComplexArithmetic;
import io.github.mpyfreezer.vm.number.ComplexText;
import io.github.mpyfreezer.vm.number.NumberException;
import org.jspecify.annotations.Nullable;

/** {@code complex} (py/objcomplex.c). */
public final class MpComplex extends MpObject {
    /** The type. */
    public static final MpType TYPE = MpType.builder("complex")
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.ATTR, Slot.EQ_NOT_REFLEXIVE, Slot.EQ_CHECKS_OTHER_TYPE)
            .maker(MpComplex::make)
            .build();

    private final Complex value;

    /** A number of two parts, rounded as the board has floats. */
    public MpComplex(double real, double imaginary) {
        this(new Complex(real, imaginary));
    }

    /** A number, rounded as the board has floats. */
    public MpComplex(Complex value) {
        this.value = value;
    }

    /** The number. */
    public Complex value() {
        return value;
    }

    private static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 0, 2, false);
        if (args.count() == 0) {
            return new MpComplex(0, 0);
        }
        if (args.count() == 1) {
            Object source = args.get(0);
            if (source instanceof MpStr text) {
                return NumberTexts.parseComplex(vm, new Buffer(text.array(), 0, text.size(), 'B'));
            }
            return source instanceof MpComplex ? source : new MpComplex(toComplex(vm, source));
        }
        return new MpComplex(
                new ComplexArithmetic(vm.profile().floats()).join(part(vm, args.get(0)), part(vm, args.get(1))));
    }

    private static Complex part(Vm vm, Object source) {
        return source instanceof MpComplex complex ? complex.value : new Complex(Numbers.toFloat(vm, source), 0);
    }

    /** The complex number that a value is; raises {@code TypeError} where it is none. */
    public static Complex toComplex(Vm vm, Object source) {
        Complex number = toComplexOrNull(vm, source);
        if (number == null) {
            throw Errors.type(vm, "can't convert to complex", "can't convert " + Types.nameOf(source) + " to complex");
        }
        return number;
    }

    private static @Nullable Complex toComplexOrNull(Vm vm, Object source) {
        if (source instanceof MpComplex complex) {
            return complex.value;
        }
        Double real = Numbers.toFloatOrNull(vm, source);
        if (real != null) {
            return new Complex(real, 0);
        }
        return source instanceof MpObject object && object.unary(vm, UnaryOp.COMPLEX_MAYBE) instanceof MpComplex complex
                ? complex.value
                : null;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print(new ComplexText(vm.numbers().floatText()).repr(value));
    }

    @Override
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        return switch (op) {
            case BOOL -> value.real() != 0 || value.imaginary() != 0;
            case HASH -> IntOps.truncate(vm, vm.numbers().hashes().of(value));
            case POSITIVE -> this;
            case NEGATIVE -> new MpComplex(-value.real(), -value.imaginary());
            case ABS -> FloatOps.make(vm, new ComplexArithmetic(vm.profile().floats()).magnitude(value));
            default -> null;
        };
    }

    @Override
    public @Nullable Object binary(Vm vm, BinaryOp op, Object right) {
        return binary(vm, op, value.real(), value.imaginary(), right);
    }

    static @Nullable Object binary(Vm vm, BinaryOp op, double real, double imaginary, Object right) {
        Complex b = toComplexOrNull(vm, right);
        if (b == null) {
            return null;
        }
        var a = new Complex(real, imaginary);
        var arithmetic = new ComplexArithmetic(vm.profile().floats());
        try {
            return switch (op) {
                case ADD, INPLACE_ADD -> new MpComplex(arithmetic.add(a, b));
                case SUBTRACT, INPLACE_SUBTRACT -> new MpComplex(arithmetic.subtract(a, b));
                case MULTIPLY, INPLACE_MULTIPLY -> new MpComplex(arithmetic.multiply(a, b));
                case TRUE_DIVIDE, INPLACE_TRUE_DIVIDE -> new MpComplex(arithmetic.divide(a, b));
                case FLOOR_DIVIDE, INPLACE_FLOOR_DIVIDE -> throw ComplexArithmetic.noFloorDivision();
                case POWER, INPLACE_POWER -> new MpComplex(arithmetic.power(a, b));
                case EQUAL -> real == b.real() && imaginary == b.imaginary();
                default -> null;
            };
        } catch (NumberException e) {
            throw NumberTexts.raised(vm, e);
        }
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        switch (name.toString()) {
            case "real" -> found.value(value.real());
            case "imag" -> found.value(value.imaginary());
            default -> {}
        }
        return true;
    }

    @Override
    public void inspect(Census census) {
        census.floats(2);
    }
}
