package io.github.mpyfreezer.manifest;

/** Runs manifests. What it cannot run it says, and has then done nothing. */
@FunctionalInterface
public interface ManifestEngine {
    /** Runs a manifest to its end, or to the first mistake in it. */
    ManifestRun run(ManifestText text);
}
