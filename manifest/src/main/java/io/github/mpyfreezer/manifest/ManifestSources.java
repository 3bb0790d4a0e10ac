package io.github.mpyfreezer.manifest;

import java.util.List;

/**
 * What a manifest was resolved from, besides the files that it names. All paths are absolute.
 *
 * @param read the manifest files that were read
 * @param taken the folders whose files were taken, whatever they are called
 * @param searched the folders of libraries that were looked into for packages
 * @param alone whether that is all; no manifest has asked for other files or for the environment
 */
public record ManifestSources(List<String> read, List<String> taken, List<String> searched, boolean alone) {
    /** Copies the lists. */
    public ManifestSources {
        read = List.copyOf(read);
        taken = List.copyOf(taken);
        searched = List.copyOf(searched);
    }
}
