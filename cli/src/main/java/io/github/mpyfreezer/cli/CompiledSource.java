package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.verifier.elf.ElfReader;
import io.github.mpyfreezer.verifier.elf.ElfTarget;
import io.github.mpyfreezer.verifier.elf.GivenSymbols;
import io.github.mpyfreezer.verifier.elf.HeaderQstrs;
import io.github.mpyfreezer.verifier.elf.LoadedSegment;
import io.github.mpyfreezer.verifier.elf.MapFile;
import io.github.mpyfreezer.verifier.elf.QstrPools;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a compiler or linker made of an image. */
final class CompiledSource {
    @Option(names = "--object", paramLabel = "FILE", description = "read the image from this frozen_content.o")
    private @Nullable String objectFile;

    @Option(
            names = "--elf",
            paramLabel = "FILE",
            description = "read the image from this linked firmware.elf, with the qstrs of the firmware")
    private @Nullable String elfFile;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description =
                    "with --elf: the linker's map file, for its regions, and where the ELF file is stripped of its names")
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
     * @param segments what of a linked firmware is loaded; none of an object
     * @param map the linker's map file, if there is one
     */
    record Found(RomMemory memory, FirmwareQstrs firmware, List<LoadedSegment> segments, Optional<MapFile> map) {
        /** Whether there is nothing but frozen code in it. */
        boolean alone() {
            return segments.isEmpty();
        }
    }

    /** Refuses more than one. */
    void check() {
        if (objectFile != null && elfFile != null) {
            throw new CliException("found more than one of --c, --object and --elf, expected one", ExitCode.USAGE);
        } else if (elfFile == null && (mapFile != null || !addresses.isEmpty())) {
            throw new CliException("--map and --address are for --elf FILE", ExitCode.USAGE);
        }
    }

    /** The file, if there is one. */
    Optional<String> file() {
        return Optional.ofNullable(objectFile == null ? elfFile : objectFile);
    }

    /**
     * Reads it.
     *
     * @param board which it should be made for
     * @param header the firmware's qstr header
     */
    Found read(BoardProfile board, Structures structures, Optional<String> header) {
        ElfTarget target = ElfTarget.of(board);
        if (elfFile != null) {
            return linked(elfFile, target, structures, header);
        }
        String file = file().orElseThrow();
        RomMemory memory = ElfReader.readObject(file, InputFiles.array(file), target);
        Optional<HeaderQstrs> listed = header.map(CompiledSource::listed);
        FirmwareQstrs known = ImageSource.Layout.of(structures, listed).qstrs();
        return new Found(memory, known, List.of(), Optional.empty());
    }

    private Found linked(String elf, ElfTarget target, Structures structures, Optional<String> header) {
        byte[] content = InputFiles.array(elf);
        Optional<MapFile> map = Optional.ofNullable(mapFile).map(file -> MapFile.read(file, InputFiles.text(file)));
        RomMemory memory = named(ElfReader.readProgram(elf, content, target), map);
        FirmwareQstrs own = QstrPools.read(memory, structures).firmware();
        Release release = structures.configuration().release();
        header.ifPresent(file -> checkSame(own, listed(file).numbered(release), elf, file));
        return new Found(memory, own, LoadedSegment.readAll(elf, ByteBuffer.wrap(content)), map);
    }

    /** With the names of a map file, and those that the user gives. */
    private RomMemory named(RomMemory memory, Optional<MapFile> map) {
        List<Symbol> more = new ArrayList<>();
        for (String address : addresses) {
            try {
                more.add(GivenSymbols.parse(address));
            } catch (IllegalArgumentException e) {
                throw new CliException("--address: " + e.getMessage(), ExitCode.USAGE);
            }
        }
        map.ifPresent(file -> more.addAll(file.symbols()));
        return more.isEmpty() ? memory : memory.with(more);
    }

    /** The strings of a header. */
    static HeaderQstrs listed(String header) {
        return HeaderQstrs.read(header, InputFiles.text(header));
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
}
