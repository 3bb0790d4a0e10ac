package io.github.mpyfreezer.manifest.python;

import java.util.List;
import java.util.Optional;

/** An expression. */
sealed interface Expr {
    /** The line where it begins. */
    int line();

    /** A number, a string without fields, or one of {@code None}, {@code True}, {@code False}. */
    record Constant(Value value, int line) implements Expr {}

    /** A name. */
    record Name(String name, int line) implements Expr {}

    /** A sign or {@code ~} before an operand. */
    record Unary(String operator, Expr operand, int line) implements Expr {}

    /** {@code not}. */
    record Not(Expr operand, int line) implements Expr {}

    /** An arithmetic operator between two operands. */
    record Binary(String operator, Expr left, Expr right, int line) implements Expr {}

    /** Operands joined by {@code and}, or by {@code or}. */
    record Logical(boolean and, List<Expr> operands, int line) implements Expr {}

    /** A chain of comparisons. */
    record Comparison(Expr first, List<Step> steps, int line) implements Expr {
        /** An operator such as {@code not in} and its right side. */
        record Step(String operator, Expr right) {}
    }

    /** {@code then if test else otherwise}. */
    record Conditional(Expr test, Expr then, Expr otherwise, int line) implements Expr {}

    /** {@code of.name}. */
    record Attribute(Expr of, String name, int line) implements Expr {}

    /** {@code of[index]}. */
    record Subscript(Expr of, Expr index, int line) implements Expr {}

    /** What stands in the brackets of {@code of[lower:upper:step]}. */
    record Slice(Optional<Expr> lower, Optional<Expr> upper, Optional<Expr> step, int line) implements Expr {}

    /** A call; it ends on {@code lastLine}. */
    record Call(Expr function, List<Argument> arguments, int line, int lastLine) implements Expr {}

    /** A tuple. */
    record TupleDisplay(List<Expr> items, int line) implements Expr {}

    /** A list. */
    record ListDisplay(List<Expr> items, int line) implements Expr {}

    /** A set. */
    record SetDisplay(List<Expr> items, int line) implements Expr {}

    /** A dict. */
    record DictDisplay(List<Item> items, int line) implements Expr {
        /** A key with its value, or without one a whole dict to take over. */
        record Item(Optional<Expr> key, Expr value) {}
    }

    /** {@code *of}. */
    record Starred(Expr of, int line) implements Expr {}

    /** A comprehension; that of a dict has pairs as its elements. */
    record Comprehension(Kind kind, Expr element, List<Clause> clauses, int line) implements Expr {
        /** What it makes. */
        enum Kind {
            /** In square brackets. */
            LIST,
            /** In braces. */
            SET,
            /** In braces, with colons. */
            DICT,
            /** In parentheses. */
            GENERATOR
        }

        /** A part of it. */
        sealed interface Clause {}

        /** {@code for target in iterable}. */
        record For(Expr target, Expr iterable) implements Clause {}

        /** {@code if condition}. */
        record If(Expr condition) implements Clause {}
    }

    /** An f-string; its parts are texts and fields. */
    record Formatted(List<Expr> parts, int line) implements Expr {}

    /**
     * A field of an f-string.
     *
     * @param conversion {@code r}, {@code s}, {@code a} or empty
     */
    record Field(Expr value, String conversion, Expr spec, int line) implements Expr {}
}
