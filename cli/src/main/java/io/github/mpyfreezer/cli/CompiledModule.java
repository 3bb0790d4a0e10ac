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
 * @param file its path, as messages and comments call it
 * @param content of the file
 * @param fingerprint of the content
 */
record CompiledModule(String file, Bytes content, Fingerprint fingerprint) {
    static CompiledModule read(String file) {
        byte[] content = InputFiles.array(file);
        return new CompiledModule(file, Bytes.wrap(content), Fingerprint.of(content));
    }

    /** The module that holds the bytes of any file. */
    static CompiledModule ofData(ManifestEntry entry, Dialect dialect) {
        Bytes module = MpyWriter.write(DataModule.of(entry.target(), InputFiles.bytes(entry.source()), dialect));
        return new CompiledModule(entry.source(), module, Fingerprint.of(module.toArray()));
    }
}
