package io.github.mpyfreezer.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call, by the names of the parameters.
 *
 * @param named those of parameters
 * @param more those that have other names
 */
record Arguments(Map<String, Literal> named, Map<String, Literal> more) {
    /** What was given and is not {@code None}. */
    Optional<Literal> get(String name) {
        Literal value = named.get(name);
        return value == null || value instanceof Literal.None ? Optional.empty() : Optional.of(value);
    }

    String path(String name) {
        return path(get(name).orElse(new Literal.None()));
    }

    String path(String name, String otherwise) {
        return named.containsKey(name) ? path(name) : otherwise;
    }

    /** Strings, from one argument that can be gone through. */
    static List<String> paths(Literal value) {
        List<String> paths = new ArrayList<>();
        for (Literal item : items(value)) {
            paths.add(path(item));
        }
        return paths;
    }

    /** Whether Python takes it for true. */
    boolean isTrue(String name) {
        return isTrue(named.get(name));
    }

    /** Whether Python takes it for true; what was not given is false. */
    static boolean isTrue(@Nullable Literal value) {
        return value != null && !isFalse(value);
    }

    static boolean isFalse(Literal value) {
        return value instanceof Literal.None
                || value instanceof Literal.Bool bool && !bool.value()
                || value instanceof Literal.Int integer && integer.value().signum() == 0
                || value instanceof Literal.Real real && real.value() == 0
                || value instanceof Literal.Text text && text.value().isEmpty()
                || value instanceof Literal.Items items && items.items().isEmpty()
                || value instanceof Literal.Table table && table.entries().isEmpty();
    }

    static String path(Literal value) {
        if (value instanceof Literal.Text text) {
            return text.value();
        }
        throw new ManifestException(FaultKind.TYPE, "expected str, bytes or os.PathLike object, not " + type(value));
    }

    static List<Literal> items(Literal value) {
        if (value instanceof Literal.Items items) {
            return items.items();
        } else if (value instanceof Literal.Table table) {
            return List.copyOf(table.entries().keySet());
        } else if (value instanceof Literal.Text text) {
            return characters(text.value());
        }
        throw new ManifestException(FaultKind.TYPE, "'" + type(value) + "' object is not iterable");
    }

    /** A string gives its characters, one by one. */
    private static List<Literal> characters(String text) {
        List<Literal> characters = new ArrayList<>();
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = text.offsetByCodePoints(start, 1);
            characters.add(new Literal.Text(text.substring(start, end)));
        }
        return characters;
    }

    private static String type(Literal value) {
        if (value instanceof Literal.None) {
            return "NoneType";
        } else if (value instanceof Literal.Bool) {
            return "bool";
        } else if (value instanceof Literal.Int) {
            return "int";
        } else if (value instanceof Literal.Real) {
            return "float";
        } else if (value instanceof Literal.Items items) {
            return items.kind().type();
        }
        return value instanceof Literal.Table ? "dict" : "str";
    }
}
