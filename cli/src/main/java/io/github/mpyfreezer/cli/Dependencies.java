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
 * @param firmware files that say what the firmware is: its qstr header, and which release it is of
 * @param compiler if anything is compiled
 */
record Dependencies(
        Manifest manifest, List<ManifestEntry> entries, List<String> firmware, Optional<ChosenCompiler> compiler) {
    /**
     * Writes them for make and ninja: manifests, folders, files, what the firmware is, the compiler. What is not there, such as a
     * library nobody has, is left out: make would take it for one that has just been made, each time.
     */
    void write(String file, String output) {
        Set<String> there = new LinkedHashSet<>();
        for (String dependency : files()) {
            if (InputFiles.path(dependency).toFile().exists()) {
                there.add(dependency);
            }
        }
        OutputFile.write(file, new TextContent(DepFile.text(output, there)));
    }

    /** Files, folders whose files were taken, and those of libraries: a package may come there before the one that was found. */
    Set<String> files() {
        Set<String> inputs = new LinkedHashSet<>(manifest.sources().read());
        inputs.addAll(manifest.sources().taken());
        inputs.addAll(manifest.sources().searched());
        for (ManifestEntry entry : entries) {
            inputs.add(entry.source());
        }
        inputs.addAll(firmware);
        if (compiler.isPresent()) {
            inputs.add(compiler.get().path());
        }
        return inputs;
    }
}
