package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.DepFile;
import io.github.mpyfreezer.manifest.Manifest;
import io.github.mpyfreezer.manifest.ManifestEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an output depends on.
 *
 * @param manifest that says what is frozen
 * @param entries what is frozen
 * @param header the firmware's qstr header
 * @param compiler if anything is compiled
 */
record Dependencies(
        Manifest manifest, List<ManifestEntry> entries, Optional<String> header, Optional<ChosenCompiler> compiler) {
    /** Writes them for make and ninja: manifests, folders whose files were taken, files, the header, the compiler. */
    void write(String file, String output) {
        OutputFile.write(file, new TextContent(DepFile.text(output, files())));
    }

    /** Files, and folders whose files were taken. */
    Set<String> files() {
        Set<String> inputs = new LinkedHashSet<>(manifest.sources().read());
        inputs.addAll(manifest.sources().taken());
        for (ManifestEntry entry : entries) {
            inputs.add(entry.source());
        }
        if (header.isPresent()) {
            inputs.add(header.get());
        }
        if (compiler.isPresent()) {
            inputs.add(compiler.get().path());
        }
        return inputs;
    }
}
