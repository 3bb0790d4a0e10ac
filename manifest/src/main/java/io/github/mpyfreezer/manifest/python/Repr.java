package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.parser.FloatRepr;
import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Utf8;
import java.math.BigInteger;
import java.util.List;

/** Writes values as Python shows them. */
final class Repr {
    private final Budget budget;
    private final StringBuilder out = new StringBuilder();

    private Repr(Budget budget) {
        this.budget = budget;
    }

    /** What {@code repr} gives. */
    static String of(Value value, Budget budget) {
        var repr = new Repr(budget);
        repr.add(value);
        budget.characters(repr.out.length());
        return repr.out.toString();
    }

    /** What {@code str} gives. */
    static String plain(Value value, Budget budget) {
        return value instanceof Value.Text text ? text.value() : of(value, budget);
    }

    private void add(Value value) {
        budget.step();
        budget.enter();
        if (value instanceof Value.Text text) {
            budget.characters(text.value().length());
            out.append(PythonRepr.of(Utf8.of(text.value())));
        } else if (value instanceof Value.Int integer) {
            out.append(integer.value());
        } else if (value instanceof Value.Real real) {
            out.append(FloatRepr.of(real.value()));
        } else if (value instanceof Value.Bool bool) {
            out.append(bool.value() ? "True" : "False");
        } else if (value instanceof Value.None) {
            out.append("None");
        } else {
            addCompound(value);
        }
        budget.leave();
    }

    private void addCompound(Value value) {
        if (value instanceof ListValue list) {
            addAll("[", list.items(), "]");
        } else if (value instanceof Value.Tuple tuple) {
            addAll("(", tuple.items(), tuple.items().size() == 1 ? ",)" : ")");
        } else if (value instanceof SetValue set) {
            if (set.size() == 0) {
                out.append("set()");
            } else {
                addAll("{", set.items(), "}");
            }
        } else if (value instanceof DictValue dict) {
            addDict(dict);
        } else if (value instanceof Value.View view) {
            out.append(view.type()).append("(");
            addAll("[", Iteration.all(view, budget), "]");
            out.append(")");
        } else if (value instanceof Value.Range range) {
            out.append("range(").append(range.start()).append(", ").append(range.stop());
            out.append(range.step().equals(BigInteger.ONE) ? "" : ", " + range.step())
                    .append(")");
        } else if (value instanceof Value.Builtin builtin && builtin.isType()) {
            out.append("<class '").append(builtin.name()).append("'>");
        } else {
            throw new Outside("a " + value.type() + " as text");
        }
    }

    private void addAll(String open, List<Value> items, String close) {
        out.append(open);
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            add(items.get(i));
        }
        out.append(close);
    }

    private void addDict(DictValue dict) {
        out.append("{");
        boolean first = true;
        for (DictValue.Entry entry : dict.entries()) {
            out.append(first ? "" : ", ");
            first = false;
            add(entry.key());
            out.append(": ");
            add(entry.value());
        }
        out.append("}");
    }
}
