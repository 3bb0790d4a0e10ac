package io.github.mpyfreezer.verifier.c;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A name of a file, and what it stands for at the place that has been reached. */
final class Name {
    private final byte[] bytes;
    private final int from;
    private final int length;
    private final int hash;
    private @Nullable String text;
    private @Nullable Macro macro;
    private Meaning meaning = Meaning.Unknown.UNKNOWN;
    private Keyword keyword = Keyword.NONE;

    Name(byte[] bytes, int from, int length, int hash) {
        this.bytes = bytes;
        this.from = from;
        this.length = length;
        this.hash = hash;
    }

    int hash() {
        return hash;
    }

    boolean is(byte[] other, int start, int end) {
        return Arrays.equals(bytes, from, from + length, other, start, end);
    }

    String text() {
        String known = text;
        if (known == null) {
            known = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
            text = known;
        }
        return known;
    }

    /** Whether it is one that only a firmware's headers define. */
    boolean isOfFirmware() {
        return text().startsWith("MICROPY_") || text().startsWith("MPZ_") || text().startsWith("MP_");
    }

    @Nullable
    Macro macro() {
        return macro;
    }

    void setMacro(@Nullable Macro macro) {
        this.macro = macro;
    }

    Meaning meaning() {
        return meaning;
    }

    void setMeaning(Meaning meaning) {
        this.meaning = meaning;
    }

    Keyword keyword() {
        return keyword;
    }

    void setKeyword(Keyword keyword) {
        this.keyword = keyword;
    }

    @Override
    public String toString() {
        return text();
    }
}
