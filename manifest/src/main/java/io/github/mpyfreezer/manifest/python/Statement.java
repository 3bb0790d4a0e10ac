package io.github.mpyfreezer.manifest.python;

import java.util.List;
import java.util.Map;

/** A statement. */
sealed interface Statement {
    /** The line where it begins. */
    int line();

    /** An expression on its own. */
    record Evaluate(Expr value, int line) implements Statement {}

    /** An assignment to one target or several. */
    record Assign(List<Expr> targets, Expr value, int line) implements Statement {}

    /** Such as {@code target += value}; the operator is without its {@code =}. */
    record Augment(Expr target, String operator, Expr value, int line) implements Statement {}

    /** {@code if}; an {@code elif} is an {@code if} in {@code otherwise}. */
    record If(Expr test, List<Statement> then, List<Statement> otherwise, int line) implements Statement {}

    /** {@code for}; {@code otherwise} is what to do unless it was left by {@code break}. */
    record For(Expr target, Expr iterable, List<Statement> body, List<Statement> otherwise, int line)
            implements Statement {}

    /** {@code break}. */
    record Break(int line) implements Statement {}

    /** {@code continue}. */
    record Continue(int line) implements Statement {}

    /** {@code pass}. */
    record Pass(int line) implements Statement {}

    /** {@code del}. */
    record Delete(List<Expr> targets, int line) implements Statement {}

    /** An import: names and what they then stand for. */
    record Import(Map<String, Value> names, int line) implements Statement {
        /** Copies the names. */
        public Import {
            names = Map.copyOf(names);
        }
    }
}
