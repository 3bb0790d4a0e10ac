package io.github.mpyfreezer.size;

/** Names that are too long for their place: what is in the middle makes room for an ellipsis, as both ends tell more. */
public final class Shortened {
    private static final String ELLIPSIS = "…";

    private Shortened() {}

    /**
     * A text of no more characters than that, the ellipsis included.
     *
     * @param most 1 or more
     */
    public static String to(int most, String text) {
        int length = text.codePointCount(0, text.length());
        if (length <= most) {
            return text;
        }
        int kept = most - 1;
        int end = text.offsetByCodePoints(0, (kept + 1) / 2);
        int start = text.offsetByCodePoints(text.length(), -(kept / 2));
        return text.substring(0, end) + ELLIPSIS + text.substring(start);
    }
}
