package io.github.mpyfreezer.manifest;

import io.github.mpyfreezer.parser.FloatRepr;
import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a manifest says of its package by {@code metadata()}; all that matters to a frozen module is the version.
 *
 * @param fields those that were named, such as {@code version}
 */
public record PackageMetadata(Map<String, Literal> fields) {
    /** Of a manifest that says nothing. */
    public static final PackageMetadata NONE = new PackageMetadata(Map.of());

    /** Copies the fields. */
    public PackageMetadata {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The version as Python shows it, in quotes if it is a text, where there is one that Python takes for true. */
    public Optional<String> version() {
        Literal version = fields.getOrDefault("version", new Literal.None());
        if (Arguments.isFalse(version)) {
            return Optional.empty();
        } else if (version instanceof Literal.Text text) {
            return Optional.of(PythonRepr.of(Utf8.of(text.value())));
        } else if (version instanceof Literal.Int integer) {
            return Optional.of(integer.value().toString());
        } else if (version instanceof Literal.Real real) {
            return Optional.of(FloatRepr.of(real.value()));
        } else if (version instanceof Literal.Bool) {
            return Optional.of("True");
        }
        throw new ManifestException("the version of metadata() is a text or a number");
    }

    /** @throws ManifestException if the version is of a kind that no package has: a list says nothing to compare by */
    void checkVersion() {
        version();
    }
}
