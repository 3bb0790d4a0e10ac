package io.github.mpyfreezer.manifest;

import io.github.mpyfreezer.parser.FloatRepr;
import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.List;
import java.util.Map;

/** Writes arguments as Python shows them ({@code repr}). */
final class LiteralRepr {
    private LiteralRepr() {}

    static String of(Literal value) {
        if (value instanceof Literal.Text text) {
            return PythonRepr.of(Utf8.of(text.value()));
        } else if (value instanceof Literal.Int integer) {
            return integer.value().toString();
        } else if (value instanceof Literal.Real real) {
            return FloatRepr.of(real.value());
        } else if (value instanceof Literal.Bool bool) {
            return bool.value() ? "True" : "False";
        } else if (value instanceof Literal.Items items) {
            return items(items.kind(), items.items());
        }
        return value instanceof Literal.Table table ? table(table.entries()) : "None";
    }

    private static String items(Literal.ItemsKind kind, List<Literal> items) {
        var text = new StringBuilder();
        for (Literal item : items) {
            text.append(text.length() == 0 ? "" : ", ").append(of(item));
        }
        return switch (kind) {
            case LIST -> "[" + text + "]";
            case TUPLE -> "(" + text + (items.size() == 1 ? ",)" : ")");
            case SET -> items.isEmpty() ? "set()" : "{" + text + "}";
        };
    }

    private static String table(Map<Literal, Literal> entries) {
        var text = new StringBuilder();
        for (Map.Entry<Literal, Literal> entry : entries.entrySet()) {
            text.append(text.length() == 0 ? "" : ", ");
            text.append(of(entry.getKey())).append(": ").append(of(entry.getValue()));
        }
        return "{" + text + "}";
    }
}
