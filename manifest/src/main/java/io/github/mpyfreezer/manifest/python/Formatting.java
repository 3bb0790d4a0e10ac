package io.github.mpyfreezer.manifest.python;

/** Formats values for f-strings and {@code str.format}. */
final class Formatting {
    private Formatting() {}

    /** @param conversion {@code r}, {@code s} or {@code a}, or empty for none */
    static Value converted(Value value, String conversion, Budget budget) {
        return switch (conversion) {
            case "" -> value;
            case "s" -> new Value.Text(Repr.plain(value, budget));
            case "r" -> new Value.Text(Repr.of(value, budget));
            default -> throw new Outside("the conversion !a");
        };
    }

    /** @param spec what stands behind the colon */
    static String formatted(Value value, String spec, Budget budget) {
        if (spec.isEmpty()) {
            return Repr.plain(value, budget);
        } else if (value instanceof Value.Text text) {
            return new TextFormat(FormatSpec.parse(spec, value.type()), budget).text(text.value());
        } else if (Numbers.isNumber(value)) {
            return new NumberFormat(FormatSpec.parse(spec, value.type()), budget).text(value);
        }
        throw new Mistake("unsupported format string passed to " + value.type() + ".__format__");
    }
}
