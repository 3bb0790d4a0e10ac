package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Utf8;

/** The inside of C string literals. */
final class CLiteral {
    private CLiteral() {}

    /**
     * A string: as it is if all of it is printable and needs no escape, else every byte of it in hexadecimal, so that no
     * escape can swallow what follows ({@code escape_bytes} in py/makeqstrdata.py). So is what C99 would take for a trigraph.
     */
    static CText of(Utf8 text) {
        return of(text.bytes(), 0x7e);
    }

    /** The name of a source file, in which a delete character is let be. */
    static CText ofName(Utf8 text) {
        return of(text.bytes(), 0x7f);
    }

    /** Every byte in hexadecimal. */
    static CText of(Bytes bytes) {
        return new Escaped(bytes);
    }

    private static CText of(Bytes bytes, int highest) {
        for (int i = 0; i < bytes.length(); i++) {
            int b = bytes.at(i);
            if (b < 0x20 || b > highest || b == '"' || b == '\\' || isTrigraph(bytes, i)) {
                return new Escaped(bytes);
            }
        }
        return new Plain(bytes);
    }

    /** Whether two question marks and one of nine characters, here, would be read as one other character. */
    static boolean isTrigraph(Bytes bytes, int at) {
        return bytes.at(at) == '?'
                && at + 2 < bytes.length()
                && bytes.at(at + 1) == '?'
                && "=/'()!<>-".indexOf(bytes.at(at + 2)) >= 0;
    }

    private record Plain(Bytes bytes) implements CText {
        @Override
        public void writeTo(CWriter out) {
            out.bytes(bytes);
        }
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
