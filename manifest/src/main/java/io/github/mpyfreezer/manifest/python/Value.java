package io.github.mpyfreezer.manifest.python;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;

/** What an expression gives. */
sealed interface Value permits Value.Simple, ListValue, DictValue, SetValue {
    /** {@code None}. */
    None NONE = new None();
    /** {@code True}. */
    Bool TRUE = new Bool(true);
    /** {@code False}. */
    Bool FALSE = new Bool(false);

    /** The name of its type, as messages show it. */
    String type();

    /** A value that never changes, as far as it is itself concerned. */
    sealed interface Simple extends Value {}

    /** {@code None}. */
    record None() implements Simple {
        @Override
        public String type() {
            return "NoneType";
        }
    }

    /** {@code True} or {@code False}. */
    record Bool(boolean value) implements Simple {
        /** The one of the two. */
        static Bool of(boolean value) {
            return value ? TRUE : FALSE;
        }

        @Override
        public String type() {
            return "bool";
        }
    }

    /** An integer. */
    record Int(BigInteger value) implements Simple {
        /** A small one. */
        static Int of(long value) {
            return new Int(BigInteger.valueOf(value));
        }

        @Override
        public String type() {
            return "int";
        }
    }

    /** A floating-point number. */
    record Real(double value) implements Simple {
        @Override
        public String type() {
            return "float";
        }
    }

    /** A string. */
    record Text(String value) implements Simple {
        @Override
        public String type() {
            return "str";
        }
    }

    /** A tuple. */
    record Tuple(List<Value> items) implements Simple {
        @Override
        public String type() {
            return "tuple";
        }
    }

    /** What {@code range} gives. */
    record Range(BigInteger start, BigInteger stop, BigInteger step) implements Simple {
        @Override
        public String type() {
            return "range";
        }
    }

    /** What can be gone through once. */
    record Stream(String type, Iterator<Value> items) implements Simple {}

    /**
     * The keys, values or items of a dict.
     *
     * @param part which: {@code keys}, {@code values} or {@code items}
     */
    record View(DictValue of, String part) implements Simple {
        @Override
        public String type() {
            return "dict_" + part;
        }
    }

    /** A function that a manifest is there to call. */
    record ManifestFunction(String name) implements Simple {
        @Override
        public String type() {
            return "method";
        }
    }

    /** A function or a type of Python's own; the name is dotted if it belongs to a module. */
    record Builtin(String name) implements Simple {
        @Override
        public String type() {
            return isType() ? "type" : name.startsWith("os.") ? "function" : "builtin_function_or_method";
        }

        /** Whether it is a type. */
        boolean isType() {
            return switch (name) {
                case "bool", "int", "float", "str", "list", "tuple", "set", "dict", "range" -> true;
                case "enumerate", "zip", "reversed", "map", "filter" -> true;
                default -> false;
            };
        }
    }

    /** A method of a value. */
    record Method(Value self, String name) implements Simple {
        @Override
        public String type() {
            return "builtin_function_or_method";
        }
    }

    /** A module. */
    record Module(String name) implements Simple {
        @Override
        public String type() {
            return "module";
        }
    }

    /** {@code options}. */
    record Options() implements Simple {
        @Override
        public String type() {
            return "IncludeOptions";
        }
    }

    /** {@code os.environ}. */
    record Environ() implements Simple {
        @Override
        public String type() {
            return "_Environ";
        }
    }
}
