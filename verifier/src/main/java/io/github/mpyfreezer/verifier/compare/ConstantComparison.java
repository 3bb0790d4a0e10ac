package io.github.mpyfreezer.verifier.compare;

import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.verifier.image.FoundObject;
import io.github.mpyfreezer.verifier.layout.Configuration;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Compares constants, bit for bit at the target's width. */
final class ConstantComparison {
    private final Configuration configuration;
    private final QstrHash hashes;
    private final Differences differences;
    private int compared;

    ConstantComparison(Configuration configuration, Differences differences) {
        this.configuration = configuration;
        this.hashes = new QstrHash(configuration);
        this.differences = differences;
    }

    /** How many constants were compared, those in tuples too. */
    int compared() {
        return compared;
    }

    /**
     * Compares a table, or the items of a tuple.
     *
     * @param table what a constant of it is called, before its index
     */
    void compare(List<FoundObject> found, List<Constant> expected, String table) {
        for (int i = 0; i < expected.size(); i++) {
            compare(found.get(i), expected.get(i), table, i);
        }
    }

    private void compare(FoundObject found, Constant expected, String table, int index) {
        compared++;
        if (expected instanceof Constant.Tuple tuple && found instanceof FoundObject.Tuple items) {
            if (items.items().size() == tuple.items().size()) {
                compare(items.items(), tuple.items(), table + index + " item ");
            } else {
                differences.add(
                        table + index,
                        "a tuple of " + items.items().size(),
                        "one of " + tuple.items().size());
            }
            return;
        }
        boolean equal = expected instanceof Constant.Singleton singleton && isSame(found, singleton)
                || expected instanceof Constant.Str text
                        && isText(found, text.text().bytes())
                || expected instanceof Constant.ByteString bytes && isBytes(found, bytes.content())
                || expected instanceof Constant.Int number && isNumber(found, number.value())
                || expected instanceof Constant.FloatNumber number && isReal(found, number)
                || expected instanceof Constant.ComplexNumber number && isComplex(found, number);
        if (!equal) {
            differences.add(table + index, Described.found(found, hashes), Described.expected(expected));
        }
    }

    private static boolean isSame(FoundObject found, Constant.Singleton singleton) {
        return found instanceof FoundObject.Known known && known.name().equals(singleton.name());
    }

    private boolean isText(FoundObject found, Bytes text) {
        if (found instanceof FoundObject.Interned interned) {
            return interned.qstr().text().equals(Optional.of(text));
        }
        return found instanceof FoundObject.Str str && str.text() && isWhole(str, text);
    }

    private boolean isBytes(FoundObject found, Bytes content) {
        return found instanceof FoundObject.Str str && !str.text() && isWhole(str, content);
    }

    /** The runtime compares hashes before contents; 0 is none, and computed when it is asked for. */
    private boolean isWhole(FoundObject.Str str, Bytes content) {
        boolean hash = str.hash() == 0 || str.hash() == hashes.of(content);
        return str.ended() && hash && str.content().equals(content);
    }

    private static boolean isNumber(FoundObject found, BigInteger value) {
        return found instanceof FoundObject.Whole whole && whole.value().equals(value);
    }

    private boolean isReal(FoundObject found, Constant.FloatNumber number) {
        return found instanceof FoundObject.Real real
                && (isSame(real.value(), held(number.value())) || isSame(real.value(), heldOnce(number)));
    }

    private boolean isComplex(FoundObject found, Constant.ComplexNumber number) {
        return found instanceof FoundObject.Complex complex
                && isSame(complex.real(), asFloat(number.real()))
                && isSame(complex.imaginary(), asFloat(number.imaginary()));
    }

    /** Zero has a sign, and not a number has none: a program can ask for it ({@code math.copysign}). */
    private static boolean isSame(double found, double expected) {
        return Double.doubleToRawLongBits(found) == Double.doubleToLongBits(expected);
    }

    /** What the target keeps of a number: representation C has two bits less ({@code mp_obj_new_float} in py/obj.h). */
    private double held(double value) {
        return cut(asFloat(value));
    }

    private double asFloat(double value) {
        return configuration.numbers().floats() == FloatKind.DOUBLE ? value : (float) value;
    }

    /** The same where a C compiler rounds the text to single precision at once, and not by way of a double. */
    private double heldOnce(Constant.FloatNumber number) {
        String text = number.text();
        try {
            return cut(
                    configuration.numbers().floats() == FloatKind.DOUBLE
                            ? Double.parseDouble(text)
                            : Float.parseFloat(text));
        } catch (NumberFormatException e) {
            return held(number.value());
        }
    }

    private double cut(double value) {
        boolean inWord = configuration.objects().repr() == ObjRepr.C && !Double.isNaN(value);
        return inWord ? Float.intBitsToFloat(Float.floatToIntBits((float) value) & ~3) : value;
    }
}
