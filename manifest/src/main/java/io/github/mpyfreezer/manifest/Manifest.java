package io.github.mpyfreezer.manifest;

import java.util.List;

/**
 * What manifests ask for, resolved.
 *
 * @param entries the files, in the order in which they were named; those of a folder in the order of their paths
 * @param cModules folders of C modules, absolute
 * @param metadata of the first manifest
 * @param read the manifest files that were read, absolute
 * @param searched the folders whose files were taken, whatever they are called, absolute
 */
public record Manifest(
        List<ManifestEntry> entries,
        List<String> cModules,
        PackageMetadata metadata,
        List<String> read,
        List<String> searched) {
    /** Copies the lists. */
    public Manifest {
        entries = List.copyOf(entries);
        cModules = List.copyOf(cModules);
        read = List.copyOf(read);
        searched = List.copyOf(searched);
    }
}
