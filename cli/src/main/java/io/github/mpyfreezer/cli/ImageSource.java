package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.freezer.c.FrozenC;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.verifier.c.CReader;
import io.github.mpyfreezer.verifier.c.CStandard;
import io.github.mpyfreezer.verifier.elf.ElfReader;
import io.github.mpyfreezer.verifier.elf.GivenSymbols;
import io.github.mpyfreezer.verifier.elf.HeaderQstrs;
import io.github.mpyfreezer.verifier.elf.MapFile;
import io.github.mpyfreezer.verifier.elf.QstrPools;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "with --elf: the linker's map file, where the ELF file is stripped of its names")
    private @Nullable String mapFile;

    @Option(
            names = "--address",
            paramLabel = "NAME=ADDRESS",
            description = "with --elf: where something is, such as mp_frozen_names=0x0800c1f4; may be repeated")
    private List<String> addresses = new ArrayList<>();

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
        } else if (elfFile == null && (mapFile != null || !addresses.isEmpty())) {
            throw new CliException("--map and --address are for --elf FILE", ExitCode.USAGE);
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
    Found read(BoardBuild.Frozen frozen, Structures structures, Optional<String> header) {
        if (elfFile != null) {
            return linked(elfFile, structures, header);
        }
        FirmwareQstrs known =
                header.map(file -> listed(file, structures)).orElseGet(() -> new FirmwareQstrs(StaticQstrs.all()));
        if (objectFile != null) {
            return new Found(ElfReader.read(objectFile, InputFiles.array(objectFile)), known, true);
        }
        Bytes text = cFile == null ? written(frozen) : InputFiles.bytes(cFile);
        String name = cFile == null ? "frozen_content.c" : cFile;
        return new Found(CReader.read(name, text, CStandard.ISO, structures, known), known, true);
    }

    private Found linked(String elf, Structures structures, Optional<String> header) {
        RomMemory memory = named(ElfReader.read(elf, InputFiles.array(elf)));
        FirmwareQstrs own = QstrPools.read(memory, structures).firmware();
        header.ifPresent(file -> checkSame(own, listed(file, structures), elf, file));
        return new Found(memory, own, false);
    }

    /** With the names of a map file, and those that the user gives. */
    private RomMemory named(RomMemory memory) {
        List<Symbol> more = new ArrayList<>();
        for (String address : addresses) {
            try {
                more.add(GivenSymbols.parse(address));
            } catch (IllegalArgumentException e) {
                throw new CliException("--address: " + e.getMessage(), ExitCode.USAGE);
            }
        }
        if (mapFile != null) {
            more.addAll(MapFile.read(mapFile, InputFiles.text(mapFile)).symbols());
        }
        return more.isEmpty() ? memory : memory.with(more);
    }

    private static FirmwareQstrs listed(String header, Structures structures) {
        return HeaderQstrs.read(
                header, InputFiles.text(header), structures.configuration().release());
    }

    /** A header of another build would have strings frozen again that the firmware has, or not at all. */
    private static void checkSame(FirmwareQstrs own, FirmwareQstrs listed, String elf, String header) {
        for (int number = 1; number < Math.max(own.end(), listed.end()); number++) {
            Optional<Utf8> found = own.text(number);
            Optional<Utf8> expected = listed.text(number);
            if (!found.equals(expected)) {
                throw new CliException(elf + ": its qstr " + number + " is "
                        + found.map(text -> "'" + text + "'").orElse("none") + ", " + header + " makes it "
                        + expected.map(text -> "'" + text + "'").orElse("none") + ": are they of one build?");
            }
        }
    }

    private static Bytes written(BoardBuild.Frozen frozen) {
        var out = new ByteArrayOutputStream();
        try {
            FrozenC.writeContent(frozen.files().texts(), frozen.image(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Bytes.wrap(out.toByteArray());
    }
}
