package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.Fingerprint;
import io.github.mpyfreezer.compiler.DataModule;
import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.parser.MpyWriter;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Dialect;

/**
 * A {@code .mpy} file in memory: while a build lasts, another may write the same file.
 *
 * @param entry what asked for it
 * @param file its path, as the stock tool's comments call it
 * @param content of the file
 * @param fingerprint of the content
 */
record CompiledModule(ManifestEntry entry, String file, Bytes content, Fingerprint fingerprint) {
    /** The file, which is read here, as it is in its place or aside of it. */
    static CompiledModule read(ManifestEntry entry, String file, String from) {
        byte[] content = InputFiles.array(from);
        return new CompiledModule(entry, file, Bytes.wrap(content), Fingerprint.of(content));
    }

    /** The module that holds the bytes of any file. */
    static CompiledModule ofData(ManifestEntry entry, Dialect dialect) {
        Bytes module = MpyWriter.write(DataModule.of(entry.target(), InputFiles.bytes(entry.source()), dialect));
        return new CompiledModule(entry, entry.source(), module, Fingerprint.of(module.toArray()));
    }

    /** Its path on the device, with the extension of compiled modules. */
    String place() {
        String target = entry.target();
        return target.endsWith(".py") ? target.substring(0, target.length() - ".py".length()) + ".mpy" : target;
    }
}
