package io.github.mpyfreezer.verifier.c;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A name of a file, and what it stands for at the place that has been reached. */
final class Name {
    /** How names begin that are the compiler's or MicroPython's. */
    private static final String[] RESERVED = {"_", "mp_", "MP_", "MPZ_", "MICROPY_"};

    private final byte[] bytes;
    private final int from;
    private final int length;
    private final int hash;
    private @Nullable String text;
    private @Nullable Macro macro;
    private Meaning meaning = Meaning.Unknown.UNKNOWN;
    private Keyword keyword = Keyword.NONE;
    private boolean ofHeaders;

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

    /**
     * Whether it is one that a firmware's headers may declare or use, or that belongs to the compiler: what a macro of this name
     * would change is not known.
     */
    boolean isOfHeaders() {
        return ofHeaders || begins(RESERVED) && !isOfLists();
    }

    private boolean begins(String[] beginnings) {
        for (String beginning : beginnings) {
            if (text().startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    void setOfHeaders() {
        ofHeaders = true;
    }

    /** What frozen code asks for, and firmware has none of its own: macros that make lists of modules. */
    boolean isOfLists() {
        return text().equals("MP_FROZEN_STR_NAMES") || text().equals("MICROPY_FROZEN_LIST_ITEM");
    }

    /** Whether it is known here if there is a macro of this name: any other may be one of the compiler's or of a header. */
    boolean isSettled() {
        return isOfLists() || macro != null && !isOfHeaders();
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
