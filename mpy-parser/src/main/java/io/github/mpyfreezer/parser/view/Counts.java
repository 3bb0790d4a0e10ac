package io.github.mpyfreezer.parser.view;

/** Numbers as people read them, alike in all that is printed. */
public final class Counts {
    private Counts() {}

    /** A whole number with a blank between groups of three digits, alike in every locale. */
    public static String grouped(long number) {
        String digits = Long.toString(Math.abs(number));
        var text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(' ');
            }
            text.append(digits.charAt(i));
        }
        return number < 0 ? "-" + text : text.toString();
    }

    /** A number and the thing counted: {@code 1 module}, {@code 6 modules}. */
    public static String counted(long number, String thing) {
        return grouped(number) + " " + thing + (number == 1 ? "" : "s");
    }
}
