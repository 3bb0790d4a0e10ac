package io.github.mpyfreezer.verifier.selftest;

/** What came of a fault. */
public enum Outcome {
    /** The image could not be read. */
    READING("reading"),
    /** What was read differs from what should be there. */
    STRUCTURE("structure"),
    /** The two forms behave otherwise. */
    RUNNING("running"),
    /** It was shown to be no fault. */
    EQUIVALENT("equivalent"),
    /** Nobody noticed. */
    MISSED("missed");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** In a word. */
    public String words() {
        return words;
    }
}
