package io.github.mpyfreezer.vm.board.ble;

import io.github.mpyfreezer.parser.model.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * What tells services, characteristics and descriptors apart.
 *
 * @param bytes 2, 4 or 16, the lowest first
 */
public record Uuid(Bytes bytes) {
    private static final int DASHES = 4;
    private static final int LONG = 16;

    /** One of 16 bits. */
    public static Uuid of(int number) {
        return new Uuid(Bytes.of((byte) number, (byte) (number >> 8)));
    }

    /** What a text says, as {@code 2a6e}, {@code 0x2a6e} or with 32 digits in five groups; null if it says none. */
    public static @Nullable Uuid parse(String text) {
        String digits = text.startsWith("0x") ? text.substring(2) : text.replace("-", "");
        boolean wellFormed = digits.length() == text.length()
                ? digits.length() == 4
                : text.startsWith("0x") ? digits.length() == 4 : digits.length() == 2 * LONG && isGrouped(text);
        if (!wellFormed || !digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            return null;
        }
        var bytes = new byte[digits.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            int at = digits.length() - 2 * i;
            bytes[i] = (byte) Integer.parseInt(digits.substring(at - 2, at), 16);
        }
        return new Uuid(Bytes.wrap(bytes));
    }

    private static boolean isGrouped(String text) {
        return text.length() == 2 * LONG + DASHES
                && text.charAt(8) == '-'
                && text.charAt(13) == '-'
                && text.charAt(18) == '-'
                && text.charAt(23) == '-';
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (int i = bytes.length() - 1; i >= 0; i--) {
            text.append("%02x".formatted(bytes.at(i)));
            int done = bytes.length() - i;
            if (done == 4 || done == 6 || done == 8 || done == 10) {
                text.append(i > 0 ? "-" : "");
            }
        }
        return text.toString();
    }
}
