package io.github.mpyfreezer.verifier;

/** What was given cannot be read as a frozen image. The message is one line that names file, place, finding and expectation. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param file as the user named it
     * @param place where in it: {@code line 12}, {@code offset 0x0034}, {@code address 0x08000000}
     * @param fault what was found and what was expected
     */
    public UnreadableException(String file, String place, String fault) {
        super(file + ": " + place + ": " + fault);
    }
}
