package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.DepFile;
import io.github.mpyfreezer.manifest.Manifest;
import io.github.mpyfreezer.manifest.ManifestEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an output depends on, for make and ninja. */
final class Dependencies {
    private Dependencies() {}

    /** Writes the file: manifests, folders that were searched, the files of modules, the qstr header, the compiler. */
    static void write(
            String file,
            String output,
            Manifest manifest,
            List<ManifestEntry> entries,
            Optional<String> header,
            Optional<ChosenCompiler> compiler) {
        Set<String> inputs = new LinkedHashSet<>(manifest.read());
        inputs.addAll(manifest.searched());
        for (ManifestEntry entry : entries) {
            inputs.add(entry.source());
        }
        header.ifPresent(inputs::add);
        compiler.ifPresent(chosen -> inputs.add(chosen.path()));
        OutputFile.write(file, new TextContent(DepFile.text(output, inputs)));
    }
}
