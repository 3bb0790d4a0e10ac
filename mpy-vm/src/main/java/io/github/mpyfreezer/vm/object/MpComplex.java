package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** {@code complex} (py/objcomplex.c). */
public final class MpComplex extends MpObject {
    /** The type. */
    public static final MpType TYPE = MpType.builder("complex")
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.ATTR, Slot.EQ_NOT_REFLEXIVE, Slot.EQ_CHECKS_OTHER_TYPE)
            .build();

    private final double real;
    private final double imaginary;

    /** A number of two parts, rounded as the board has floats. */
    public MpComplex(double real, double imaginary) {
        this.real = real;
        this.imaginary = imaginary;
    }

    /** The real part. */
    public double real() {
        return real;
    }

    /** The imaginary part. */
    public double imaginary() {
        return imaginary;
    }

    static @Nullable Object binary(Vm vm, BinaryOp op, double real, double imaginary, Object right) {
        return null;
    }

    @Override
    public MpType type() {
        return TYPE;
    }
}
