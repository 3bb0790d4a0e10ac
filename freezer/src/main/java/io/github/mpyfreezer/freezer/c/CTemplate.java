package io.github.mpyfreezer.freezer.c;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One template with its conditions decided: literal text with places for values. Filling it is mere copying, however often
 * it is used.
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

    /**
     * Cuts a rendered template at its marks.
     *
     * @param text whole lines
     * @param valueCount how many values it takes, used or not
     */
    static CTemplate cut(String name, String text, int valueCount) {
        List<byte[]> literals = new ArrayList<>();
        int[] places = new int[16];
        int count = 0;
        int from = 0;
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, from)) {
            literals.add(text.substring(from, at).getBytes(StandardCharsets.UTF_8));
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
            }
            places[count] = text.charAt(at + 1) - 'A';
            count++;
            from = at + 2;
        }
        literals.add(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return new CTemplate(name, literals.toArray(new byte[0][]), Arrays.copyOf(places, count), valueCount);
    }

    /**
     * Writes the template's lines.
     *
     * @param values ASCII text, numbers, or a {@link CText} that writes itself
     * @throws IllegalArgumentException if there are more or fewer than the template takes
     */
    void write(CWriter out, Object... values) {
        if (values.length != valueCount) {
            throw new IllegalArgumentException(
                    "template " + name + " takes " + valueCount + " values, not " + values.length);
        }
        for (int i = 0; i < places.length; i++) {
            out.bytes(literals[i]);
            writeValue(out, values[places[i]]);
        }
        out.bytes(literals[places.length]);
    }

    /** Writes the lines of a template of one value, ASCII text. */
    void write(CWriter out, String value) {
        checkOneValue();
        out.bytes(literals[0]);
        out.ascii(value);
        out.bytes(literals[1]);
    }

    /** Writes the lines of a template of one value. */
    void write(CWriter out, int value) {
        checkOneValue();
        out.bytes(literals[0]);
        out.decimal(value);
        out.bytes(literals[1]);
    }

    private void checkOneValue() {
        if (valueCount != 1 || places.length != 1) {
            throw new IllegalArgumentException("template " + name + " is not one of one value, in one place");
        }
    }

    private static void writeValue(CWriter out, Object value) {
        if (value instanceof String text) {
            out.ascii(text);
        } else if (value instanceof Integer number) {
            out.decimal(number);
        } else if (value instanceof CText text) {
            text.writeTo(out);
        } else {
            throw new IllegalArgumentException("neither text nor number: " + value);
        }
    }
}
