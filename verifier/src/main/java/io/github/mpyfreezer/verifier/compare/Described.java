package io.github.mpyfreezer.verifier.compare;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.verifier.image.FoundObject;
import java.util.Locale;

/** Constants in words. */
final class Described {
    private static final int MOST = 40;

    private Described() {}

    static String found(FoundObject object, QstrHash hashes) {
        if (object instanceof FoundObject.Known known) {
            return known.name().toLowerCase(Locale.ROOT);
        } else if (object instanceof FoundObject.Whole whole) {
            return "the integer " + cut(whole.value().toString());
        } else if (object instanceof FoundObject.Interned interned) {
            return "qstr " + interned.qstr().number()
                    + interned.qstr().text().map(text -> " " + quoted(text)).orElse(", which there is not");
        } else if (object instanceof FoundObject.Str str) {
            String hash = str.hash() == hashes.of(str.content())
                    ? ""
                    : " with hash " + str.hash() + " in place of " + hashes.of(str.content());
            return (str.text() ? "the string " : "the bytes ")
                    + quoted(str.content())
                    + hash
                    + (str.ended() ? "" : " without a NUL behind it");
        } else if (object instanceof FoundObject.Real real) {
            return "the float " + real.value() + " (" + Double.toHexString(real.value()) + ")";
        } else if (object instanceof FoundObject.Complex complex) {
            return "the complex number " + complex.real() + ", " + complex.imaginary();
        } else if (object instanceof FoundObject.Tuple tuple) {
            return "a tuple of " + tuple.items().size();
        }
        return ((FoundObject.Unknown) object).what();
    }

    static String expected(Constant constant) {
        if (constant instanceof Constant.Singleton singleton) {
            return singleton.name().toLowerCase(Locale.ROOT);
        } else if (constant instanceof Constant.Str text) {
            return "the string " + quoted(text.text().bytes());
        } else if (constant instanceof Constant.ByteString bytes) {
            return "the bytes " + quoted(bytes.content());
        } else if (constant instanceof Constant.Int number) {
            return "the integer " + cut(number.value().toString());
        } else if (constant instanceof Constant.FloatNumber number) {
            return "the float " + number.text();
        } else if (constant instanceof Constant.ComplexNumber number) {
            return "the complex number " + number.text();
        }
        return "a tuple of " + ((Constant.Tuple) constant).items().size();
    }

    private static String quoted(Bytes text) {
        return cut(PoolComparison.quoted(text));
    }

    private static String cut(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }
}
