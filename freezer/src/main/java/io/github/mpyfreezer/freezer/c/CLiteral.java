package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Utf8;

/** The inside of C string literals. */
final class CLiteral {
    private CLiteral() {}

    /**
     * A string: as it is if all of it is printable and needs no escape, else every byte of it in hexadecimal, so that no
     * escape can swallow what follows ({@code escape_bytes} in py/makeqstrdata.py). So is
     * what C99 would take for a trigraph.
     *
     * @return a value for a template
     */
    static Object of(Utf8 text) {
        if (!text.isPrintableAscii()) {
            return of(text.bytes());
        }
        String plain = text.text();
        boolean safe = plain.indexOf('"') < 0 && plain.indexOf('\\') < 0 && !hasTrigraph(plain);
        return safe ? plain : of(text.bytes());
    }

    /** The name of a source file, in which a delete character is let be. */
    static Object ofName(Utf8 text) {
        String plain = text.text();
        boolean safe = plain.indexOf('"') < 0 && plain.indexOf('\\') < 0 && !hasTrigraph(plain);
        for (int i = 0; safe && i < plain.length(); i++) {
            safe = plain.charAt(i) >= 0x20 && plain.charAt(i) <= 0x7f;
        }
        return safe ? plain : of(text.bytes());
    }

    /** Whether two question marks and one of nine characters would be read as one other character. */
    static boolean hasTrigraph(String text) {
        for (int at = text.indexOf("??"); at >= 0; at = text.indexOf("??", at + 1)) {
            if (at + 2 < text.length() && "=/'()!<>-".indexOf(text.charAt(at + 2)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Every byte in hexadecimal. */
    static CText of(Bytes bytes) {
        return new Escaped(bytes);
    }

    private record Escaped(Bytes bytes) implements CText {
        @Override
        public void writeTo(CWriter out) {
            for (int i = 0; i < bytes.length(); i++) {
                out.escapedHex(bytes.at(i));
            }
        }
    }
}
