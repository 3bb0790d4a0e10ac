package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.verifier.c.CReader;
import io.github.mpyfreezer.verifier.elf.HeaderQstrs;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the image is read back from. */
final class ImageSource {
    /** In bytes: C of some 200 modules. */
    private static final long LONG = 1 << 22;

    @Option(
            names = "--c",
            paramLabel = "FILE",
            description = "read the image back from this frozen_content.c (default: from what freeze would write now)")
    private @Nullable String cFile;

    @Mixin
    private final CompiledSource compiled = new CompiledSource();

    /**
     * What was read.
     *
     * @param title what it is called
     * @param firmware the strings that the firmware has of its own
     * @param alone whether there is nothing but frozen code in it
     */
    record Found(String title, RomMemory memory, FirmwareQstrs firmware, boolean alone) {}

    /**
     * What has to be known of a firmware to read an image of it.
     *
     * @param structures how things lie in its memory
     * @param qstrs the strings that it has of its own
     */
    record Layout(Structures structures, FirmwareQstrs qstrs) {
        /** @param header what the firmware's qstr header lists, if there is one */
        static Layout of(Structures structures, Optional<HeaderQstrs> header) {
            return new Layout(
                    structures,
                    header.map(listed ->
                                    listed.numbered(structures.configuration().release()))
                            .orElseGet(() -> new FirmwareQstrs(StaticQstrs.all())));
        }
    }

    /** Refuses more than one. */
    void check() {
        if (cFile != null && isCompiled()) {
            throw new CliException("found more than one of --c, --object and --elf, expected one", ExitCode.USAGE);
        }
        compiled.check();
    }

    /** Whether it is something that a compiler or linker made. */
    boolean isCompiled() {
        return compiled.file().isPresent();
    }

    /** The C file that the user names. */
    Optional<String> cFile() {
        return Optional.ofNullable(cFile);
    }

    /** Whether it can be read more than once, as a pipe cannot. */
    boolean canBeReadAgain() {
        return cFile().or(compiled::file)
                .filter(file -> !new File(file).isFile())
                .isEmpty();
    }

    /** Whether it is C that takes longer to read than the modules that it was made from. */
    boolean isLong() {
        return cFile != null && new File(cFile).length() > LONG;
    }

    /**
     * Reads the file that the user names, if there is one.
     *
     * @param board which it should be made for
     * @param header the firmware's qstr header
     */
    Optional<Found> readFile(BoardProfile board, Structures structures, Optional<String> header) {
        if (isCompiled()) {
            CompiledSource.Found found = compiled.read(board, structures, header);
            String title = compiled.file().orElseThrow();
            return Optional.of(new Found(title, found.memory(), found.firmware(), found.alone()));
        }
        return cFile().map(file -> InputFiles.read(file, in -> {
            Optional<HeaderQstrs> listed = header.map(CompiledSource::listed);
            return read(file, new CReader(file), in, in.available(), Layout.of(structures, listed));
        }));
    }

    /** Reads what freeze writes, while it does so or later. */
    static Found readWritten(TextBlocks text, Layout layout) {
        try {
            var reader = new CReader("frozen_content.c");
            return read("what freeze writes", reader, text.toInputStream(), text.size(), layout);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Found read(String title, CReader reader, InputStream text, long size, Layout layout)
            throws IOException {
        return new Found(title, reader.read(text, size, layout.structures, layout.qstrs), layout.qstrs, true);
    }

    /** The C that it is read from; empty where it is compiled. */
    Optional<Bytes> text(BoardBuild.Frozen frozen) {
        if (isCompiled()) {
            return Optional.empty();
        }
        return Optional.of(cFile == null ? frozen.content().text().toBytes() : InputFiles.bytes(cFile));
    }
}
