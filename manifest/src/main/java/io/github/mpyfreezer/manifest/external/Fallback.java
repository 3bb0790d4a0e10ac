package io.github.mpyfreezer.manifest.external;

import io.github.mpyfreezer.manifest.ManifestEngine;
import io.github.mpyfreezer.manifest.ManifestRun;
import io.github.mpyfreezer.manifest.ManifestText;

/**
 * Gives to a second engine what the first does not know.
 *
 * @param first asked for every manifest
 * @param second asked for those that are beyond the first
 */
public record Fallback(ManifestEngine first, ManifestEngine second) implements ManifestEngine {
    @Override
    public ManifestRun run(ManifestText text) {
        ManifestRun run = first.run(text);
        if (!(run instanceof ManifestRun.Beyond beyond)) {
            return run;
        }
        ManifestRun other = second.run(text);
        return other instanceof ManifestRun.Beyond missing
                ? new ManifestRun.Beyond(beyond.line(), beyond.what() + ": it would need " + missing.what())
                : other;
    }
}
