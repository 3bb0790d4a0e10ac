package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.ConstantKind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads entries of the constant table ({@code load_obj} in py/persistentcode.c). */
final class ConstantReader {
    /** So many digits, or a sign and one less, fit a long. */
    private static final int LONG_DIGITS = 18;

    private final ByteCursor in;

    ConstantReader(ByteCursor in) {
        this.in = in;
    }

    /** @param index place in the table, for messages */
    Constant readEntry(int index) {
        try {
            return read(0);
        } catch (MpyFormatException e) {
            throw e.in("constant " + index);
        }
    }

    private Constant read(int depth) {
        int start = in.position();
        int code = in.readByte("a constant's type");
        Optional<ConstantKind> kind = ConstantKind.ofCode(code);
        if (kind.isEmpty()) {
            throw in.faultAt(start, "constant type " + code, "0 to 10");
        }
        return switch (kind.get()) {
            case FUN_TABLE -> Constant.Singleton.FUN_TABLE;
            case NONE -> Constant.Singleton.NONE;
            case FALSE -> Constant.Singleton.FALSE;
            case TRUE -> Constant.Singleton.TRUE;
            case ELLIPSIS -> Constant.Singleton.ELLIPSIS;
            case STR -> new Constant.Str(MpyReader.readText(in, in.readUint("a length"), "the string"));
            case BYTES -> {
                var content = in.readBytes(in.readUint("a length"), "the bytes");
                MpyReader.readTerminator(in, "the bytes");
                yield new Constant.ByteString(content);
            }
            case INT -> readInt();
            case FLOAT -> readFloat();
            case COMPLEX -> readComplex();
            case TUPLE -> readTuple(depth, start);
        };
    }

    private Constant readTuple(int depth, int start) {
        if (depth == MpyReader.DEEPEST) {
            throw in.faultAt(start, "tuples nested deeper than " + depth, "fewer levels");
        }
        int count = in.readCount("the number of tuple items", 1);
        // no room for all of them in advance: each level of a false file may promise as many as it has bytes
        List<Constant> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(read(depth + 1));
        }
        return new Constant.Tuple(items);
    }

    private Constant readInt() {
        int start = in.position();
        String text = readAscii("the integer", "the length of the integer");
        if (!isDecimal(text)) {
            throw in.faultAt(start, quoted(text), "decimal digits");
        }
        return new Constant.Int(decimal(text));
    }

    /** Halves long numbers, as {@link BigInteger#BigInteger(String)} takes time by the square of the length. */
    private static BigInteger decimal(String text) {
        if (text.length() <= LONG_DIGITS) {
            return BigInteger.valueOf(number(text));
        } else if (text.length() <= 1000) {
            return new BigInteger(text);
        } else if (text.startsWith("-")) {
            return decimal(text.substring(1)).negate();
        }
        int high = text.length() / 2;
        return decimal(text.substring(0, high))
                .multiply(BigInteger.TEN.pow(text.length() - high))
                .add(decimal(text.substring(high)));
    }

    /** The number that a few digits stand for. */
    private static long number(String text) {
        boolean negative = text.startsWith("-");
        long size = 0;
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            size = 10 * size + (text.charAt(i) - '0');
        }
        return negative ? -size : size;
    }

    /** Digits without a leading zero, and a sign if it is a minus. */
    private static boolean isDecimal(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        boolean digits = text.length() > first && (text.charAt(first) != '0' || text.equals("0"));
        for (int i = first; digits && i < text.length(); i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }

    private Constant readFloat() {
        int start = in.position();
        String text = readAscii("the float", "the length of the float");
        if (RealText.end(text, 0) != text.length()) {
            throw in.faultAt(start, quoted(text), "a float such as 1.5, 1e+100, inf or nan");
        }
        return new Constant.FloatNumber(text, RealText.value(text));
    }

    private Constant readComplex() {
        int start = in.position();
        String text = readAscii("the complex number", "the length of the complex number");
        Optional<Constant> number = complex(text);
        if (number.isEmpty()) {
            throw in.faultAt(start, quoted(text), "a complex number such as 2j or (1+2j)");
        }
        return number.get();
    }

    /** The number that {@code 2j} or {@code (1+2j)} stands for; the second part brings its sign. */
    private static Optional<Constant> complex(String text) {
        int end = RealText.end(text, 0);
        if (end > 0 && end == text.length() - 1 && text.endsWith("j")) {
            return Optional.of(new Constant.ComplexNumber(text, 0, RealText.value(text.substring(0, end))));
        }
        int middle = text.startsWith("(") ? RealText.end(text, 1) : -1;
        if (middle < 0 || middle == text.length()) {
            return Optional.empty();
        }
        int second = text.charAt(middle) == '+' ? middle + 1 : text.charAt(middle) == '-' ? middle : text.length();
        int last = RealText.end(text, second);
        if (last < 0 || !text.startsWith("j)", last) || last + 2 != text.length()) {
            return Optional.empty();
        }
        double real = RealText.value(text.substring(1, middle));
        return Optional.of(new Constant.ComplexNumber(text, real, RealText.value(text.substring(second, last))));
    }

    /** @param length what it is called, for messages */
    private String readAscii(String what, String length) {
        return in.readBytes(in.readUint(length), what).latin();
    }

    private static String quoted(String text) {
        String shown = text.length() <= 40 ? text : text.substring(0, 40) + "…";
        return "'" + shown.replaceAll("[^\\x20-\\x7e…]", "?") + "'";
    }
}
