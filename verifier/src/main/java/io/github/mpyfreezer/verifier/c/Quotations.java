package io.github.mpyfreezer.verifier.c;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Finds out where strings and characters end; those are refused that end elsewhere for some compilers. */
final class Quotations {
    /** What makes another token of a quotation right behind it, or none that C99 knows. */
    private static final Set<String> PREFIXES = Set.of("L", "u", "U", "u8", "R", "LR", "uR", "UR", "u8R");

    private final SourceText text;

    Quotations(SourceText text) {
        this.text = text;
    }

    /**
     * Behind the closing quote of what is C.
     *
     * @param from where the opening one is
     * @param line in which that stands
     */
    int end(int from, int line) {
        byte[] bytes = text.bytes();
        int p = lenientEnd(from, line);
        if (p == from + 1 || bytes[p - 1] != bytes[from] || isEscaped(bytes, from, p - 1)) {
            throw text.fault(line, "a quotation without an end", "a closing " + (char) bytes[from]);
        }
        return p;
    }

    /** Whether a byte has an odd number of backslashes before it. */
    private static boolean isEscaped(byte[] bytes, int from, int place) {
        int p = place;
        while (p - 1 > from && bytes[p - 1] == '\\') {
            p--;
        }
        return (place - p) % 2 == 1;
    }

    /** The same of what is skipped and may be no C: that ends where the line does, at the latest. */
    int skippedEnd(int from, int line) {
        byte[] bytes = text.bytes();
        // Of those with a prefix only the raw ones end elsewhere.
        if (bytes[from] == '"' && from > 0 && bytes[from - 1] == 'R') {
            int name = from - 1;
            while (name > 0 && Lexer.isInNames(bytes[name - 1])) {
                name--;
            }
            checkPrefix(name, from, line);
        }
        return lenientEnd(from, line);
    }

    private int lenientEnd(int from, int line) {
        byte[] bytes = text.bytes();
        int quote = bytes[from];
        int p = from + 1;
        while (bytes[p] != '\n' && p < text.length()) {
            if (bytes[p] == quote) {
                return p + 1;
            } else if (Trigraphs.isAt(bytes, p)) {
                throw text.fault(line, text.quoted(p, Trigraphs.end(p)), Trigraphs.NONE);
            }
            p += bytes[p] == '\\' && bytes[p + 1] != '\n' && p + 1 < text.length() ? 2 : 1;
        }
        return p;
    }

    /** Complains of a name that a compiler does not read apart from the quotation behind it. */
    void checkPrefix(int from, int quote, int line) {
        if (PREFIXES.contains(new String(text.bytes(), from, quote - from, StandardCharsets.ISO_8859_1))) {
            throw text.fault(line, text.quoted(from, quote + 1), "a quotation without a prefix");
        }
    }
}
