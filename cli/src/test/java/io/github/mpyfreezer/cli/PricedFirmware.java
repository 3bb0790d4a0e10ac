package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.Features;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.boards.NativeCode;
import io.github.mpyfreezer.boards.Numbers;
import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.boards.ObjectModel;
import io.github.mpyfreezer.boards.Optimisation;
import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.boards.Toolchain;
import io.github.mpyfreezer.freezer.Freezer;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.freezer.QstrHeader;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.c.FrozenC;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.size.Kind;
import io.github.mpyfreezer.size.SizeReport;
import io.github.mpyfreezer.size.Subject;
import io.github.mpyfreezer.size.measure.Measurement;
import io.github.mpyfreezer.verifier.elf.ElfReader;
import io.github.mpyfreezer.verifier.elf.MapFile;
import io.github.mpyfreezer.verifier.elf.QstrPools;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.image.FrozenImage;
import io.github.mpyfreezer.verifier.image.ImageReader;
import io.github.mpyfreezer.verifier.layout.Configuration;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A firmware as a board profile, so that images for it have a price.
 *
 * @param arch of the machine code that it takes
 * @param optimisation of its C
 */
record PricedFirmware(Firmware firmware, NativeArch arch, Optimisation optimisation) {
    /** What the rp2 port makes of its list of modules. */
    private static final Path BINARY_INFO =
            Path.of("c-headers/common/binary_info.h").toAbsolutePath();

    /** As ports do it. */
    private static final String SECTIONS = "-fdata-sections";

    /** One whose C is optimised for size, as most are. */
    PricedFirmware(Firmware firmware, NativeArch arch) {
        this(firmware, arch, Optimisation.SIZE);
    }

    /** Freezes files of fixtures, also those that were compiled for other small integers: their sizes are of interest too. */
    RomImage freeze(List<Path> files) throws IOException {
        return freeze(files, firmware.qstrHeader());
    }

    /** The same with another qstr header. */
    RomImage freeze(List<Path> files, String headerFile) throws IOException {
        List<FrozenInput> inputs = new ArrayList<>();
        for (Path file : files) {
            inputs.add(new FrozenInput(file.toString(), file.toString(), FrozenFixtures.module(file)));
        }
        QstrHeader header = QstrHeaders.parse(headerFile, Files.readAllBytes(Path.of(headerFile)), firmware.release());
        RomTarget target = RomTarget.of(board(), firmware.release());
        RomTarget unchecked = new RomTarget(
                target.release(), target.longInt(), target.mpzDigitBits(), target.qstrs(), Optional.empty());
        RomImage image = Freezer.freeze(inputs, unchecked, Optional.of(header));
        return new RomImage(target, image.unsortedPool(), image.pool(), image.modules());
    }

    /** Compiles an image, and says how large which section of the object is. */
    Map<String, Integer> compile(RomImage image, Path folder) throws IOException {
        return ObjectSections.of(object(image, folder, List.of(SECTIONS)));
    }

    /** Compiles an image, with options of its own. */
    Path object(RomImage image, Path folder, List<String> more) throws IOException {
        Path place = Files.createTempDirectory(folder, "image");
        Path source = place.resolve("frozen_content.c");
        Path object = place.resolve("frozen_content.o");
        try (OutputStream out = Files.newOutputStream(source)) {
            FrozenC.writeContent(List.of(), image, out);
        }
        List<String> options = new ArrayList<>(firmware.options());
        options.removeIf(option -> option.startsWith("-DMP_FROZEN_STR_NAMES"));
        // An empty pool lacks its last fields, as makemanifest.py writes it.
        options.add("-Wno-missing-field-initializers");
        options.addAll(more);
        if (SizeReport.of(image).orElseThrow().costs().of(Kind.BINARY_INFO) > 0) {
            options.addAll(listed());
        }
        options.add(optimisation == Optimisation.SPEED ? "-O2" : "-Os");
        MathHeader.provideIn(place);
        options.addAll(MathHeader.options(place, firmware.compiler()));
        options.add("-DMICROPY_EMIT_XTENSAWIN=" + (separate() ? 1 : 0));
        Compiler.Result result = firmware.compiler().compile(source, object, options);
        assertThat(result.output()).isEmpty();
        assertThat(result.code()).isZero();
        return object;
    }

    /** Reads it back, and measures it. */
    Measurement measure(RomImage image, List<Path> files, Path object) throws IOException {
        RomMemory memory = ElfReader.read(object.toString(), Files.readAllBytes(object));
        FrozenImage found = read(memory, structures(image), new FirmwareQstrs(StaticQstrs.all()), files);
        return Measurement.ofObject(Subject.of(image.target()), memory, found);
    }

    /** Measures a program that is linked with a firmware that has qstrs. */
    Measurement measure(RomImage image, List<Path> files, RomMemory program, List<MapFile.Part> parts) {
        Structures structures = structures(image);
        FirmwareQstrs qstrs = QstrPools.read(program, structures).firmware();
        return Measurement.ofProgram(
                Subject.of(image.target()), program, read(program, structures, qstrs, files), parts);
    }

    private static Structures structures(RomImage image) {
        RomTarget target = image.target();
        return Structures.of(Configuration.of(target.board().orElseThrow(), target.release(), target.qstrs()));
    }

    private static FrozenImage read(RomMemory memory, Structures structures, FirmwareQstrs qstrs, List<Path> files) {
        List<Expected> expected = files.stream()
                .map(file -> new Expected(file.toString(), FrozenFixtures.module(file)))
                .toList();
        return ImageReader.read(memory, structures, qstrs, expected);
    }

    /** The options for the list of modules that the rp2 port keeps. */
    static List<String> listed() {
        return List.of("-UMICROPY_FROZEN_LIST_ITEM", "-include", BINARY_INFO.toString());
    }

    private boolean separate() {
        return arch == NativeArch.XTENSAWIN;
    }

    private BoardProfile board() {
        BoardProfile like = BoardCatalog.builtIn().find(boardOf(firmware.compiler()));
        boolean code = firmware.machineCode();
        ObjRepr repr = ObjRepr.valueOf(firmware.words().name());
        FloatKind floats = firmware.floats();
        return new BoardProfile(
                like.name(),
                like.hardware(),
                new ObjectModel(like.objects().wordBits(), like.objects().endian(), repr),
                new Numbers(longInt(), firmware.integers().digitBits(), floats, floats != FloatKind.NONE),
                new Qstrs(firmware.qstrs().hashBytes(), firmware.qstrs().lengthBytes()),
                new NativeCode(code, code, separate(), code ? arch : NativeArch.NONE),
                features(like.features()),
                like.flash(),
                new Toolchain(like.toolchain().mpyCrossFlags(), List.of(), Optional.empty(), false, optimisation),
                like.provenance(),
                Optional.empty());
    }

    /** The headers save code wherever they trace it. */
    private Features features(Features like) {
        boolean trace = firmware.saved() == Firmware.Saved.TRACE;
        boolean save = trace || firmware.saved() == Firmware.Saved.CODE;
        return new Features(like.romLevel(), like.sourceLine(), save, trace, like.stackless());
    }

    private LongInt longInt() {
        return switch (firmware.integers()) {
            case NONE -> LongInt.NONE;
            case LONG_LONG -> LongInt.LONGLONG;
            case MPZ_8, MPZ_16, MPZ_32 -> LongInt.MPZ;
        };
    }

    /** The machine whose code such a firmware takes. */
    static NativeArch archOf(Compiler compiler) {
        return BoardCatalog.builtIn().find(boardOf(compiler)).nativeCode().device();
    }

    /** A board that this compiler builds for. */
    private static String boardOf(Compiler compiler) {
        return switch (compiler) {
            case HOST_64 -> "unix";
            case HOST_32 -> "unix-longlong";
            case CORTEX_M0 -> "RPI_PICO";
            case CORTEX_M4 -> "PYBV10";
            case RV32 -> "RPI_PICO2-RISCV";
            case RV64 -> "VIRT_RV64";
            case XTENSA -> "ESP8266_GENERIC";
        };
    }
}
