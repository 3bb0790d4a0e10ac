package io.github.mpyfreezer.verifier.c;

/** Three characters that a compiler reads as one if it is told to follow the standard, and else as they stand. */
final class Trigraphs {
    /** What a message expects. */
    static final String NONE = "no trigraph, as not all compilers replace them";

    private static final int LENGTH = 3;
    private static final String LAST = "=/'()!<>-";

    private Trigraphs() {}

    /** Whether one begins at a place, two behind which the text has a byte or its end. */
    static boolean isAt(byte[] bytes, int at) {
        return bytes[at] == '?' && bytes[at + 1] == '?' && LAST.indexOf(bytes[at + 2]) >= 0;
    }

    /** Behind one. */
    static int end(int at) {
        return at + LENGTH;
    }
}
