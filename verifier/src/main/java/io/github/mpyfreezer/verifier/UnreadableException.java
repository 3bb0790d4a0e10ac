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
        super(line(file + ": " + place + ": " + fault));
    }

    /** What was found may hold line ends and other controls: these stand as Python would write them. */
    private static String line(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        var line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) ? "\\x%02x".formatted((int) c) : String.valueOf(c));
        }
        return line.toString();
    }
}
