package io.github.mpyfreezer.manifest;

import java.util.List;

/**
 * What manifests ask for, resolved.
 *
 * @param entries the files, in the order in which they were named; those of a folder in the order of their paths
 * @param cModules folders of C modules, absolute
 * @param metadata of the first manifest
 * @param sources what this was found out from
 */
public record Manifest(
        List<ManifestEntry> entries, List<String> cModules, PackageMetadata metadata, ManifestSources sources) {
    /** Copies the lists. */
    public Manifest {
        entries = List.copyOf(entries);
        cModules = List.copyOf(cModules);
    }
}
