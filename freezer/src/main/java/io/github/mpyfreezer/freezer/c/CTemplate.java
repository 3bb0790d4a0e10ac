package io.github.mpyfreezer.freezer.c;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One template with its conditions decided: literal text with places for values. A template is rendered once, with a mark
 * in place of each value, and cut at the marks; filling it is then mere copying, however often it is used.
 */
final class CTemplate {
    /** Begins a mark; the character behind it says which value. No template holds it. */
    private static final char MARK = '\u0001';

    private final String name;
    private final byte[][] literals;
    private final int[] places;
    private final int valueCount;

    private CTemplate(String name, byte[][] literals, int[] places, int valueCount) {
        this.name = name;
        this.literals = literals;
        this.places = places;
        this.valueCount = valueCount;
    }

    /** What stands for value {@code index} while the template is rendered. */
    static String mark(int index) {
        return "" + MARK + (char) ('A' + index);
    }

    /**
     * Cuts a rendered template.
     *
     * @param rendered its text with {@linkplain #mark marks}
     * @param valueCount how many values it takes
     */
    static CTemplate cut(String name, String rendered, int valueCount) {
        List<byte[]> literals = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        String text = rendered + "\n";
        int from = 0;
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, from)) {
            literals.add(text.substring(from, at).getBytes(StandardCharsets.UTF_8));
            places.add(text.charAt(at + 1) - 'A');
            from = at + 2;
        }
        literals.add(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return new CTemplate(
                name,
                literals.toArray(byte[][]::new),
                places.stream().mapToInt(place -> place).toArray(),
                valueCount);
    }

    /**
     * Writes the template's lines.
     *
     * @param values text, numbers, or a {@link CText} that writes itself
     * @throws IllegalArgumentException if there are more or fewer than the template takes
     */
    void write(CWriter out, Object... values) {
        if (values.length != valueCount) {
            throw new IllegalArgumentException(
                    "template %s takes %d values, not %d".formatted(name, valueCount, values.length));
        }
        for (int i = 0; i < places.length; i++) {
            out.bytes(literals[i]);
            write(out, values[places[i]]);
        }
        out.bytes(literals[places.length]);
    }

    private static void write(CWriter out, Object value) {
        if (value instanceof String text) {
            out.text(text);
        } else if (value instanceof Integer number) {
            out.decimal(number);
        } else if (value instanceof CText text) {
            text.writeTo(out);
        } else {
            throw new IllegalArgumentException("neither text nor number: " + value);
        }
    }
}
