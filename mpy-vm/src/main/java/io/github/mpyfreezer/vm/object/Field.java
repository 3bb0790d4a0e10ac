package io.github.mpyfreezer.vm.object;

import java.nio.charset.StandardCharsets;

/**
 * Writes text into a field of a width, filled on either side ({@code mp_print_strn} in py/mpprint.c). The width is counted in
 * bytes.
 */
final class Field {
    /** What is repeated for filling with grouped zeros; which part of it comes first depends on the width. */
    private static final String GROUPED_BY_THREE = "000,000";

    private static final String GROUPED_BY_FOUR = "0000_0000";

    /** How often the pattern is repeated in what is written at once. */
    private static final int CHUNK = 64;

    private final String pattern;
    private final int before;
    private final int after;

    private Field(String pattern, int before, int after) {
        this.pattern = pattern;
        this.before = before;
        this.after = after;
    }

    private static Field of(int length, FieldStyle style, int width) {
        String pattern = String.valueOf(style.fill());
        int padding = width - length;
        if (style.fill() == '0' && style.separator() != FieldStyle.NO_SEPARATOR) {
            String groups = style.separator() == '_' ? GROUPED_BY_FOUR : GROUPED_BY_THREE;
            int period = groups.length() / 2 + 1;
            int whole = width;
            if (width % period == 0) {
                // A separator would come first: one more zero stands before it.
                padding++;
                whole++;
            }
            int skipped = Math.min(period - 1, period - 1 - whole % period);
            pattern = groups.substring(skipped, skipped + period);
        }
        int before = style.center() ? padding / 2 : style.left() ? 0 : padding;
        return new Field(pattern, before, padding - before);
    }

    /** Writes text into a field. */
    static void print(TextPrinter out, byte[] text, int from, int length, FieldStyle style, int width) {
        Field field = of(length, style, width);
        field.fill(out, field.before);
        out.write(text, from, length);
        field.fill(out, field.after);
    }

    /** Writes ASCII text into a field. */
    static void print(TextPrinter out, String text, FieldStyle style, int width) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        print(out, bytes, 0, bytes.length, style, width);
    }

    private void fill(TextPrinter out, int count) {
        if (count <= 0) {
            return;
        }
        byte[] chunk =
                pattern.repeat(Math.min(count / pattern.length(), CHUNK) + 1).getBytes(StandardCharsets.ISO_8859_1);
        for (int left = count; left > 0; left -= chunk.length) {
            out.write(chunk, 0, Math.min(left, chunk.length));
        }
    }
}
