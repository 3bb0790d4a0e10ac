package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.parser.MpyReader;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Which fixtures a firmware can hold. */
final class FrozenFixtures {
    private static final Path MPY = Path.of("mpy");
    /** Made by hand and fit to be frozen everywhere; the others are natmods, or there to be refused. */
    private static final List<String> HAND_MADE = List.of(
            "all_static_qstrs",
            "complex_with_two_parts",
            "deep_children",
            "objects",
            "preludes",
            "repeated_qstrs",
            "small_int_bits_0",
            "small_int_bits_255",
            "trailing_bytes");
    /** Names that 1.29 does not take, see ReleaseCheck. */
    private static final Set<String> NOT_ASCII = Set.of("umlaut.mpy", "astral.mpy", "newline.mpy");

    private static final ConcurrentHashMap<Path, MpyModule> READ = new ConcurrentHashMap<>();

    private final Path folder;

    /** @param folder where files are put that are made of fixtures */
    FrozenFixtures(Path folder) {
        this.folder = folder;
    }

    /** All bytecode that the firmware can hold, with all that stock freezes wrongly. */
    List<Path> bytecode(Firmware firmware) {
        List<Path> files = new ArrayList<>();
        for (String part :
                List.of("bytecode", "bytecode-1.19", "bytecode-O3", "bytecode-nolines", "fault", "named", "dup")) {
            files.addAll(below(MPY.resolve(part)));
        }
        for (String name : HAND_MADE) {
            files.add(MPY.resolve("handmade").resolve(name + ".mpy"));
        }
        if (firmware.release().dialect() == Dialect.CIRCUITPYTHON) {
            files.replaceAll(this::forCircuitPython);
            files.addAll(below(MPY.resolve("circuitpython")));
        }
        files.removeIf(file -> !holds(firmware, module(file)));
        // A name that is empty would end the list of names, so it is refused.
        files.removeIf(file -> file.endsWith(Path.of("named", "empty.mpy")));
        if (firmware.release() == Release.V1_29) {
            files.removeIf(file -> NOT_ASCII.contains(file.getFileName().toString()));
        }
        return files;
    }

    /** The folders with native code for the compiler's machine by the compiler of the release; each is an image of its own. */
    List<Path> nativeFolders(Firmware firmware) {
        Release release = firmware.release();
        List<String> archs = switch (firmware.compiler()) {
            case HOST_64 -> List.of("x64");
            case HOST_32 -> List.of("x86");
            case CORTEX_M0 -> List.of("armv6m");
            case CORTEX_M4 -> List.of("armv6", "armv7m", "armv7em", "armv7emsp", "armv7emdp");
            case RV32 -> List.of("rv32imc", "rv32imc-zba", "rv32imc-zcmp", "rv32imc-zba-zcmp");
            case RV64 -> List.of();
            case XTENSA -> List.of("xtensa", "xtensawin");
        };
        if (firmware.compiler() == Compiler.RV32 && !release.isSince(Release.V1_24)) {
            return List.of();
        }
        Path parent = MPY.resolve(
                release.dialect() == Dialect.CIRCUITPYTHON
                        ? "circuitpython-native"
                        : "native-6." + release.subVersion());
        // CircuitPython 9.0 has the native interface of 6.1, for which there are no files of its own.
        return release == Release.CIRCUITPYTHON_9_0
                ? List.of()
                : archs.stream().map(parent::resolve).filter(Files::isDirectory).toList();
    }

    /** The files of such a folder that the firmware can hold. */
    List<Path> nativeCode(Firmware firmware, Path arch) {
        List<Path> files = new ArrayList<>(below(arch));
        files.removeIf(file -> !holds(firmware, module(file)));
        return files;
    }

    /** All files below a folder, in order. */
    static List<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".mpy")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in a file. */
    static MpyModule module(Path file) {
        return READ.computeIfAbsent(file, FrozenFixtures::read);
    }

    private static MpyModule read(Path file) {
        try {
            return MpyReader.read(Bytes.wrap(Files.readAllBytes(file))).module();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for CircuitPython: without async functions, only the first byte differs. */
    Path forCircuitPython(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            content[0] = 'C';
            Path copy = folder.resolve("circuitpython").resolve(file);
            if (!Files.exists(copy)) {
                Files.createDirectories(copy.getParent());
                Files.write(copy, content);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Firmware firmware, MpyModule module) {
        return module.constants().stream().allMatch(constant -> holds(firmware, constant));
    }

    private static boolean holds(Firmware firmware, Constant constant) {
        if (constant instanceof Constant.Tuple tuple) {
            return tuple.items().stream().allMatch(item -> holds(firmware, item));
        } else if (constant instanceof Constant.Int integer) {
            int bits = integer.value().bitLength();
            return switch (firmware.integers()) {
                case NONE -> bits <= (firmware.release().dialect() == Dialect.CIRCUITPYTHON ? 26 : 13);
                case LONG_LONG -> bits <= 63;
                case MPZ_8, MPZ_16, MPZ_32 -> true;
            };
        }
        return firmware.floats() != FloatKind.NONE
                || !(constant instanceof Constant.FloatNumber || constant instanceof Constant.ComplexNumber);
    }
}
