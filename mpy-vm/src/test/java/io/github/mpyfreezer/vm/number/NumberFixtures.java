package io.github.mpyfreezer.vm.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows of test-fixtures/vm-numbers/, which a real interpreter printed. */
final class NumberFixtures {
    private static final Path ROOT = Path.of(System.getProperty("fixtures", "../test-fixtures"));

    private NumberFixtures() {}

    /** The columns of all rows after the heading. */
    static List<String[]> rows(String file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve("vm-numbers").resolve(file))) {
            if (!line.startsWith("#")) {
                rows.add(line.split("\t", -1));
            }
        }
        assertThat(rows).as(file).hasSizeGreaterThan(100);
        return rows;
    }

    /** Bits of a double or of a float in hexadecimal. */
    static double number(String bits) {
        return bits.length() == 8
                ? Float.intBitsToFloat(Integer.parseUnsignedInt(bits, 16))
                : Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    }

    static double[] numbers(String bits) {
        String[] parts = bits.split(" ", -1);
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = number(parts[i]);
        }
        return numbers;
    }

    static String bits(FloatKind kind, double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        return kind.isDouble()
                ? String.format(Locale.ROOT, "%016x", Double.doubleToLongBits(value))
                : String.format(Locale.ROOT, "%08x", Float.floatToIntBits((float) value));
    }

    static String text(IntegerValue value) {
        return value instanceof IntegerValue.Word word
                ? Long.toString(word.value())
                : ((IntegerValue.Big) value).value().toString();
    }

    /** As {@code print(type(e).__name__, e)} shows it with detailed errors. */
    static String text(NumberException e) {
        String name = switch (e.kind()) {
            case OVERFLOW_ERROR -> "OverflowError";
            case TYPE_ERROR -> "TypeError";
            case VALUE_ERROR -> "ValueError";
            case ZERO_DIVISION_ERROR -> "ZeroDivisionError";
        };
        return name + ": " + e.detailed();
    }
}
