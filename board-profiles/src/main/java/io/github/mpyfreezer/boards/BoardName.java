package io.github.mpyfreezer.boards;

/**
 * What a board is called: {@code stm32/PYBV10}, or with a build variant {@code stm32/PYBV10-DP}. A port without boards
 * (unix, minimal) has one board of its own name, whose variants are those of the port.
 *
 * @param port the folder below {@code ports/} of the MicroPython tree
 * @param board what {@code make BOARD=} takes
 * @param variant what {@code make BOARD_VARIANT=} takes, or {@code NAME=VALUE} where another make variable selects the
 *     variant ({@code SD=s140} of nrf); empty for the board as it is
 */
public record BoardName(String port, String board, String variant) {

    /** The name without the port: {@code PYBV10} or {@code PYBV10-DP}. */
    public String name() {
        return variant.isEmpty() ? board : board.concat("-").concat(variant);
    }

    /** The name with the port, which no two boards share: {@code stm32/PYBV10-DP}. */
    public String qualified() {
        return port.concat("/").concat(name());
    }

    /** Whether this is a build variant and not the board as it is. */
    public boolean isVariant() {
        return !variant.isEmpty();
    }

    /** Whether {@code text} is this name, with or without the port. */
    boolean isCalled(String text, boolean ignoreCase) {
        int slash = text.indexOf('/');
        if (slash >= 0 && !(slash == port.length() && text.regionMatches(ignoreCase, 0, port, 0, slash))) {
            return false;
        }
        int from = slash + 1;
        int length = text.length() - from;
        if (!text.regionMatches(ignoreCase, from, board, 0, board.length())) {
            return false;
        }
        if (variant.isEmpty()) {
            return length == board.length();
        }
        int dash = from + board.length();
        return length == board.length() + 1 + variant.length()
                && text.charAt(dash) == '-'
                && text.regionMatches(ignoreCase, dash + 1, variant, 0, variant.length());
    }

    /** The {@linkplain #qualified() qualified} name. */
    @Override
    public String toString() {
        return qualified();
    }
}
