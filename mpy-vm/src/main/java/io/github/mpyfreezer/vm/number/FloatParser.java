package io.github.mpyfreezer.vm.number;

/**
 * Reads the texts that {@code float()} and {@code complex()} take, as the firmware reads them: not always to the nearest
 * float, and with a laxer syntax than Python's; {@code mp_parse_num_decimal} in py/parsenum.c.
 */
public final class FloatParser {
    private final FloatKind kind;
    private final DecimalScaling scaling;

    private FloatParser(FloatKind kind) {
        this.kind = kind;
        this.scaling = kind.scaling();
    }

    /** The reader for floats of {@code kind}. */
    public static FloatParser of(FloatKind kind) {
        return new FloatParser(kind);
    }

    /**
     * The number that {@code text} is for {@code float()}.
     *
     * @param text UTF-8
     * @param from where the text begins
     * @param to where it ends, exclusive
     * @throws NumberException if it is none
     */
    public double parseFloat(byte[] text, int from, int to) {
        var part = new NumberPart(kind, scaling, text, from, to, false);
        if (part.end() < to) {
            throw invalid();
        }
        return kind.round(part.value());
    }

    /**
     * The number that {@code text} is for {@code complex()}, and for a literal with a {@code j}: one real or imaginary part, or
     * a real part and an imaginary one, with a sign between or not.
     *
     * @param text UTF-8
     * @param from where the text begins
     * @param to where it ends, exclusive
     * @throws NumberException if it is none
     */
    public Complex parseComplex(byte[] text, int from, int to) {
        var first = new NumberPart(kind, scaling, text, from, to, true);
        if (first.end() == to) {
            return first.isImaginary() ? complex(0, first.value()) : complex(first.value(), 0);
        } else if (first.isImaginary()) {
            throw invalid();
        }
        var second = new NumberPart(kind, scaling, text, first.end(), to, true);
        if (second.end() < to || !second.isImaginary()) {
            throw invalid();
        }
        return complex(first.value(), second.value());
    }

    private Complex complex(double real, double imaginary) {
        return new Complex(kind.round(real), kind.round(imaginary));
    }

    static NumberException invalid() {
        return NumberException.valueError("invalid syntax for number");
    }
}
