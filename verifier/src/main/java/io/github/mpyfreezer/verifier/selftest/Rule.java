package io.github.mpyfreezer.verifier.selftest;

/** Why a change of memory changes nothing that a program could notice. */
public enum Rule {
    /** Between members. */
    PADDING("between the members of a structure, where nothing is read"),
    /** Between parts. */
    FILLING("between the parts of the image, where nothing leads"),
    /** Of a string object. */
    NO_HASH("a string object's hash of 0, which the runtime takes for none and computes (GET_STR_HASH in py/objstr.h)"),
    /** Equal things. */
    SAME_BEHIND("addresses of things that are equal: who follows them finds the same, each thing once");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }
}
