package io.github.mpyfreezer.manifest;

import java.util.List;
import java.util.Optional;

/**
 * A file that a manifest names.
 *
 * @param source its path, absolute; it may have {@code ..} in it, as the manifest does
 * @param target its path on the device, with slashes
 * @param kind in which form it is wanted
 * @param metadata of the package it belongs to
 * @param opt the compiler's level of optimisation, as the manifest gives it; none if it does not
 * @param via the calls that led to it, the one in the first manifest first
 */
public record ManifestEntry(
        String source,
        String target,
        FileKind kind,
        PackageMetadata metadata,
        Optional<String> opt,
        List<ManifestPlace> via) {
    /** Copies the places. */
    public ManifestEntry {
        via = List.copyOf(via);
    }
}
