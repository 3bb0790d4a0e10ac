package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.c.FrozenC;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.verifier.c.CReader;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the image is read back from. */
final class ImageSource {
    @Option(
            names = "--c",
            paramLabel = "FILE",
            description = "read the image back from this frozen_content.c (default: from what freeze would write now)")
    private @Nullable String cFile;

    @Option(names = "--object", paramLabel = "FILE", description = "read it back from this frozen_content.o")
    private @Nullable String objectFile;

    @Option(
            names = "--elf",
            paramLabel = "FILE",
            description = "read it back from this linked firmware.elf, with the qstrs of the firmware")
    private @Nullable String elfFile;

    /**
     * What was read.
     *
     * @param firmware the strings that the firmware has of its own
     * @param alone whether there is nothing but frozen code in it
     */
    record Found(RomMemory memory, FirmwareQstrs firmware, boolean alone) {}

    /** Refuses more than one. */
    void check() {
        if ((cFile == null ? 0 : 1) + (objectFile == null ? 0 : 1) + (elfFile == null ? 0 : 1) > 1) {
            throw new CliException("found more than one of --c, --object and --elf, expected one", ExitCode.USAGE);
        }
    }

    /** Whether it is something that a compiler or linker made. */
    boolean isCompiled() {
        return objectFile != null || elfFile != null;
    }

    /** What it is called. */
    String title() {
        for (String file : new String[] {cFile, objectFile, elfFile}) {
            if (file != null) {
                return file;
            }
        }
        return "what freeze writes";
    }

    /** Reads it. */
    Found read(BoardBuild.Frozen frozen, Structures structures, Optional<QstrHeader> header) {
        FirmwareQstrs known = firmware(header);
        String text = cFile == null ? written(frozen) : InputFiles.text(cFile);
        String name = cFile == null ? "frozen_content.c" : cFile;
        return new Found(CReader.read(name, text, structures, known), known, true);
    }

    /** The fixed strings, and those of the header that are not among them. */
    private static FirmwareQstrs firmware(Optional<QstrHeader> header) {
        Set<Utf8> texts = new LinkedHashSet<>(StaticQstrs.all());
        header.map(QstrHeader::texts).ifPresent(texts::addAll);
        return new FirmwareQstrs(new ArrayList<>(texts));
    }

    private static String written(BoardBuild.Frozen frozen) {
        var out = new ByteArrayOutputStream();
        try {
            FrozenC.writeContent(frozen.files().texts(), frozen.image(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
