package io.github.mpyfreezer.manifest;

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
        return Arguments.isFalse(version) ? Optional.empty() : Optional.of(LiteralRepr.of(version));
    }
}
