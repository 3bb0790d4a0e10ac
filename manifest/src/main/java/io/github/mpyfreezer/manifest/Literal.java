package io.github.mpyfreezer.manifest;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An argument of a call that a manifest makes: a Python value without behaviour. */
public sealed interface Literal {
    /** {@code None}. */
    record None() implements Literal {}

    /** {@code True} or {@code False}. */
    record Bool(boolean value) implements Literal {}

    /** An integer of any size. */
    record Int(BigInteger value) implements Literal {}

    /** A floating-point number. */
    record Real(double value) implements Literal {}

    /** A string. */
    record Text(String value) implements Literal {}

    /**
     * A list, a tuple, a set or any other iterable but a dict.
     *
     * @param items in the order in which Python would give them
     * @param kind what it is handed on as to a manifest that has it as an option
     */
    record Items(List<Literal> items, ItemsKind kind) implements Literal {
        /** Copies the items. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /** What has items: a tuple is never equal to a list of the same items. Anything but these three is taken for a list. */
    enum ItemsKind {
        LIST,
        TUPLE,
        SET;

        /** As Python calls it. */
        String type() {
            return switch (this) {
                case LIST -> "list";
                case TUPLE -> "tuple";
                case SET -> "set";
            };
        }
    }

    /** A dict, in the order in which its keys were set. */
    record Table(Map<Literal, Literal> entries) implements Literal {
        /** Copies the entries. */
        public Table {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }
}
