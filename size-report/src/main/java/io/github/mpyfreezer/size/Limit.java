package io.github.mpyfreezer.size;

import java.util.Locale;

/**
 * How much is allowed.
 *
 * @param growth whether it limits the change since a baseline, or else the size
 * @param amount bytes, or thousandths of a per cent: of the size before, or of the room that the board has for its firmware
 * @param perCent which of the two
 */
public record Limit(boolean growth, long amount, boolean perCent) {
    static final int THOUSANDTHS = 1000;
    private static final long WHOLE = 100L * THOUSANDTHS;

    /** How many bytes that are, of a base in bytes. */
    long bytes(long base) {
        return perCent ? Math.floorDiv(amount * base, WHOLE) : amount;
    }

    /** As it stands in a budget: {@code max 8192}, {@code grow 1.5%}. */
    public String text() {
        String number = Long.toString(amount);
        if (perCent) {
            number = String.format(Locale.ROOT, "%d.%03d", amount / THOUSANDTHS, amount % THOUSANDTHS)
                    .replaceAll("\\.?0+$", "");
            number = (number.isEmpty() ? "0" : number) + "%";
        }
        return (growth ? "grow " : "max ") + number;
    }
}
