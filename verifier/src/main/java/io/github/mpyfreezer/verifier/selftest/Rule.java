package io.github.mpyfreezer.verifier.selftest;

/** Why a change of memory changes nothing that a program could notice. */
public enum Rule {
    /** Between members. */
    PADDING("between the members of a structure, where nothing is read"),
    /** Between parts. */
    FILLING("between the parts of the image, where nothing leads"),
    /** Of a string object. */
    NO_HASH("a string object's hash of 0, which the runtime takes for none and computes (GET_STR_HASH in py/objstr.h)"),
    /** Of a pool without strings. */
    EMPTY_POOL("the tables of a qstr pool without strings, which nobody reads"),
    /** Of a pool. */
    ORDER(
            "whether a qstr pool is marked as sorted, where a search from first to last and one by halving find the same"),
    /** Equal things. */
    SAME_BEHIND(
            "addresses of things that are equal, or an end that stood there twice: who follows the addresses reads the"
                    + " same");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }
}
