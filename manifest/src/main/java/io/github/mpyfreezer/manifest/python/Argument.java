package io.github.mpyfreezer.manifest.python;

/** An argument of a call, as it is written. */
sealed interface Argument {
    /** What is handed over. */
    Expr value();

    /** One without a name. */
    record Positional(Expr value) implements Argument {}

    /** {@code name=value}. */
    record Named(String name, Expr value) implements Argument {}

    /** {@code *value}. */
    record Spread(Expr value) implements Argument {}

    /** {@code **value}. */
    record NamedSpread(Expr value) implements Argument {}
}
