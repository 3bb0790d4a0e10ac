package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.boards.Features;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.boards.NativeCode;
import io.github.mpyfreezer.boards.Numbers;
import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.boards.ObjectModel;
import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.cli.Firmware.Saved;
import io.github.mpyfreezer.parser.CIdentifiers;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.verifier.c.CReader;
import io.github.mpyfreezer.verifier.compare.Difference;
import io.github.mpyfreezer.verifier.compare.StructureComparison;
import io.github.mpyfreezer.verifier.elf.ElfReader;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.image.FrozenImage;
import io.github.mpyfreezer.verifier.image.ImageReader;
import io.github.mpyfreezer.verifier.layout.Configuration;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One frozen text, compiled and read by the verifier.
 *
 * @param endian the order of bytes; one that is not the compiler's own is asked of it
 * @param separate whether preludes are kept apart from machine code
 */
record ReadBackImage(Path folder, Firmware firmware, Endian endian, boolean separate) {

    /** Freezes files as the firmware's build would, and says where compiler and reader differ. */
    List<String> differences(List<Path> files) throws IOException {
        Outcome outcome = firmware.freeze(files);
        assertThat(outcome.stderr()).isEmpty();
        List<Expected> modules = files.stream()
                .map(file -> new Expected(file.toString(), FrozenFixtures.module(file)))
                .toList();
        return differences(outcome.stdout(), List.of(), Optional.of(modules));
    }

    /** The same of a text whose bytes are characters. */
    List<String> differences(String frozen, List<String> more) throws IOException {
        return differences(frozen, more, Optional.empty());
    }

    /** @param modules what the text was made of: then both, text and object, are compared with it, too */
    private List<String> differences(String frozen, List<String> more, Optional<List<Expected>> modules)
            throws IOException {
        Path place = Files.createTempDirectory(folder, "image");
        Path source = Files.writeString(place.resolve("frozen.c"), frozen, StandardCharsets.ISO_8859_1);
        Path object = place.resolve("frozen.o");
        List<String> options = new ArrayList<>(firmware.options());
        // A name that the reader is not told of.
        options.removeIf(option -> option.startsWith("-DMP_FROZEN_STR_NAMES"));
        options.removeIf(option -> option.startsWith("-DMICROPY_FROZEN_LIST_ITEM"));
        options.addAll(MathHeader.options(folder, firmware.compiler()));
        options.add("-DMICROPY_EMIT_XTENSAWIN=" + (separate ? 1 : 0));
        options.addAll(List.of("-fdata-sections", "-fno-merge-constants"));
        if (endian == Endian.BIG) {
            options.addAll(List.of("-mbig-endian", "-DMP_ENDIANNESS_LITTLE=0"));
        }
        options.addAll(more);
        Compiler.Result result = firmware.compiler().compile(source, object, options);
        assertThat(result.output()).isEmpty();
        assertThat(result.code()).isZero();
        byte[] content = frozen.getBytes(StandardCharsets.ISO_8859_1);
        RomMemory memory =
                new CReader("frozen.c").read(Bytes.wrap(content), Structures.of(configuration()), firmwareQstrs());
        List<String> differences =
                new ArrayList<>(new MemoryComparison(CompiledObject.read(object), memory).differences());
        if (modules.isPresent()) {
            differences.addAll(compare(memory, modules.get()));
            differences.addAll(compare(ElfReader.read("frozen.o", Files.readAllBytes(object)), modules.get()));
        }
        Files.delete(object);
        Files.delete(source);
        return differences;
    }

    private List<String> compare(RomMemory memory, List<Expected> modules) throws IOException {
        Configuration configuration = configuration();
        FrozenImage image = ImageReader.read(memory, Structures.of(configuration), firmwareQstrs(), modules);
        return StructureComparison.compare(configuration, memory, image, modules, List.of(), true)
                .differences()
                .stream()
                .filter(difference -> !isForgottenByTheTool(difference))
                .map(difference -> memory.file() + ": " + difference.line())
                .toList();
    }

    /** The text of 1.19 is that of its own mpy-tool.py, which does not set this: tracing then finds line 1 everywhere. */
    private boolean isForgottenByTheTool(Difference difference) {
        return firmware.release() == Release.V1_19
                && firmware.saved() == Saved.TRACE
                && difference.what().equals("prelude.line_info_top");
    }

    private Configuration configuration() {
        boolean wide = firmware.compiler().is64Bit();
        boolean code = firmware.machineCode();
        boolean saves = firmware.saved() == Saved.CODE || firmware.saved() == Saved.TRACE;
        return new Configuration(
                firmware.release(),
                new ObjectModel(
                        wide ? 64 : 32, endian, ObjRepr.valueOf(firmware.words().name())),
                firmware.compiler() == Compiler.HOST_32 ? 4 : 8,
                new Numbers(
                        longInt(),
                        firmware.integers().digitBits(),
                        firmware.floats(),
                        firmware.floats() != FloatKind.NONE),
                new Qstrs(firmware.qstrs().hashBytes(), firmware.qstrs().lengthBytes()),
                new NativeCode(code, code, separate, NativeArch.NONE),
                new Features(30, true, saves, firmware.saved() == Saved.TRACE, false),
                true);
    }

    private LongInt longInt() {
        return switch (firmware.integers()) {
            case NONE -> LongInt.NONE;
            case LONG_LONG -> LongInt.LONGLONG;
            case MPZ_8, MPZ_16, MPZ_32 -> LongInt.MPZ;
        };
    }

    /** The strings whose identifiers the stand-in headers number, in their order. */
    private FirmwareQstrs firmwareQstrs() throws IOException {
        List<Utf8> texts = new ArrayList<>(StaticQstrs.all());
        Path header = Path.of(firmware.qstrHeader());
        List<Utf8> known = QstrHeaders.parse(header.toString(), Files.readAllBytes(header), firmware.release())
                .texts();
        String name = header.getFileName().toString().replace(".h", ".inc");
        for (String line : Files.readAllLines(Path.of("c-headers/firmware").resolve(name))) {
            if (line.startsWith("MP_QSTR_")) {
                String identifier = line.substring("MP_QSTR_".length(), line.indexOf(','));
                texts.add(known.stream()
                        .filter(text -> CIdentifiers.of(text).equals(identifier))
                        .findFirst()
                        .orElseThrow());
            }
        }
        return new FirmwareQstrs(texts);
    }
}
