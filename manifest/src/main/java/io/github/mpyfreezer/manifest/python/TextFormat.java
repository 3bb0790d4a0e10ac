package io.github.mpyfreezer.manifest.python;

/** Formats strings. */
final class TextFormat {
    private final FormatSpec spec;
    private final Budget budget;

    TextFormat(FormatSpec spec, Budget budget) {
        this.spec = spec;
        this.budget = budget;
    }

    String text(String value) {
        if (spec.kind() != 0 && spec.kind() != 's') {
            throw spec.unknownKind("str");
        } else if (spec.sign() != 0) {
            throw new Mistake(
                    spec.sign() == ' '
                            ? "Space not allowed in string format specifier"
                            : "Sign not allowed in string format specifier");
        } else if (spec.alternate()) {
            throw new Mistake("Alternate form (#) not allowed in string format specifier");
        } else if (spec.align() == '=') {
            throw new Mistake("'=' alignment not allowed in string format specifier");
        } else if (spec.grouping() != 0) {
            throw new Mistake("Cannot specify '" + spec.grouping() + "' with 's'.");
        }
        budget.characters((long) value.length() + spec.width());
        boolean cut = spec.precision() >= 0 && spec.precision() < Characters.count(value);
        return spec.padded(cut ? Characters.between(value, 0, spec.precision()) : value, '<', spec.zeros() ? "0" : " ");
    }
}
