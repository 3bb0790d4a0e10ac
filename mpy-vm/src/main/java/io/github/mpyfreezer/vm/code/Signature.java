package io.github.mpyfreezer.vm.code;

import io.github.mpyfreezer.vm.object.MpStr;
import java.util.List;

/**
 * What arguments a function takes (the prelude in py/bc.h).
 *
 * @param positional arguments that may be given by position
 * @param keywordOnly arguments that may be given by name only
 * @param defaults how many of the last positional ones have a default
 * @param varArgs whether it takes any others by position
 * @param varKeywords whether it takes any others by name
 * @param keywordDefaults whether some that may be given by name only have a default
 * @param names of the positional and then of the keyword-only arguments
 */
public record Signature(
        int positional,
        int keywordOnly,
        int defaults,
        boolean varArgs,
        boolean varKeywords,
        boolean keywordDefaults,
        List<MpStr> names) {
    public Signature {
        names = List.copyOf(names);
    }

    /** Slots that arguments take in the frame. */
    public int slots() {
        return positional + keywordOnly + (varArgs ? 1 : 0) + (varKeywords ? 1 : 0);
    }

    /** Whether a call with just the positional arguments needs nothing but to copy them. */
    public boolean isPlain() {
        return keywordOnly == 0 && !varArgs && !varKeywords && !keywordDefaults;
    }
}
