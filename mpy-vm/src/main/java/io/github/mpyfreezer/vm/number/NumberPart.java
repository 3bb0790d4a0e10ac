package io.github.mpyfreezer.vm.number;

/** A real or imaginary number within a text, with the white space around it. */
final class NumberPart {
    private static final byte[] INF = {'i', 'n', 'f'};
    private static final byte[] INITY = {'i', 'n', 'i', 't', 'y'};
    private static final byte[] NAN = {'n', 'a', 'n'};

    private final double value;
    private final boolean imaginary;
    private final int end;

    /**
     * Reads the part that begins at {@code from}.
     *
     * @param mayBeImaginary whether a {@code j} is taken
     * @throws NumberException if no number begins there
     */
    NumberPart(FloatKind kind, DecimalScaling scaling, byte[] text, int from, int to, boolean mayBeImaginary) {
        int at = Blanks.skip(text, from, to);
        boolean negative = at < to && text[at] == '-';
        if (negative || at < to && text[at] == '+') {
            at++;
        }
        int start = at;
        double size;
        if (startsWith(text, at, to, INF)) {
            size = Double.POSITIVE_INFINITY;
            at += INF.length;
            at += startsWith(text, at, to, INITY) ? INITY.length : 0;
        } else if (startsWith(text, at, to, NAN)) {
            size = Double.NaN;
            at += NAN.length;
        } else {
            DecimalScanner scanner = DecimalScanner.scan(kind, text, at, to);
            size = scanner.value(scaling);
            at = scanner.end();
        }
        imaginary = mayBeImaginary && at >= 0 && at < to && (text[at] | 0x20) == 'j';
        if (imaginary) {
            size = at == start ? 1 : size;
            at++;
        }
        if (at < 0 || at == start) {
            throw FloatParser.invalid();
        }
        value = negative ? -size : size;
        end = Blanks.skip(text, at, to);
    }

    private static boolean startsWith(byte[] text, int at, int to, byte[] word) {
        if (to - at < word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if ((text[at + i] | 0x20) != word[i]) {
                return false;
            }
        }
        return true;
    }

    double value() {
        return value;
    }

    boolean isImaginary() {
        return imaginary;
    }

    /** Where the next part may begin. */
    int end() {
        return end;
    }
}
