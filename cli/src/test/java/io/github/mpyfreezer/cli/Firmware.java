package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.Release;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A firmware that frozen C may be compiled into, as {@code c-headers/README.md} lets one be described.
 *
 * @param release of which project and when
 * @param compiler what compiles it
 * @param words how objects are represented
 * @param integers how long integers are kept
 * @param floats how floats are kept
 * @param qstrs which qstr header it has
 * @param saved what it keeps with functions beyond need
 * @param machineCode whether native functions can be in it
 * @param standard the C dialect, {@code gnu99} or {@code c99}
 */
record Firmware(
        Release release,
        Compiler compiler,
        Words words,
        Integers integers,
        FloatKind floats,
        QstrHeaderFile qstrs,
        Saved saved,
        boolean machineCode,
        String standard) {

    private static final Path HEADERS = Path.of("c-headers").toAbsolutePath();
    /** Warnings that ports turn on, and all of them errors. */
    private static final List<String> WARNINGS = List.of(
            "-Wall",
            "-Wextra",
            "-Werror",
            "-Wpointer-arith",
            "-Wdouble-promotion",
            "-Wsign-compare",
            "-Wfloat-conversion");

    /** {@code MICROPY_OBJ_REPR}. */
    enum Words {
        A,
        B,
        C,
        D
    }

    /** {@code MICROPY_LONGINT_IMPL} and {@code MPZ_DIG_SIZE}. */
    enum Integers {
        NONE(0, 16),
        LONG_LONG(1, 16),
        MPZ_8(2, 8),
        MPZ_16(2, 16),
        MPZ_32(2, 32);

        private static final List<String> NAMES = List.of("none", "longlong", "mpz");

        private final int implementation;
        private final int digitBits;

        Integers(int implementation, int digitBits) {
            this.implementation = implementation;
            this.digitBits = digitBits;
        }

        int digitBits() {
            return digitBits;
        }
    }

    /** The headers of the fixtures, by the bytes of hash and length that they state. */
    enum QstrHeaderFile {
        HASH0("hash0", 0, 1),
        HASH1("hash1", 1, 1),
        HASH2("hash2", 2, 1),
        LEN2("len2", 2, 2);

        private final String file;
        private final int hashBytes;
        private final int lengthBytes;

        QstrHeaderFile(String file, int hashBytes, int lengthBytes) {
            this.file = file;
            this.hashBytes = hashBytes;
            this.lengthBytes = lengthBytes;
        }

        int hashBytes() {
            return hashBytes;
        }

        int lengthBytes() {
            return lengthBytes;
        }
    }

    /** {@code MICROPY_PERSISTENT_CODE_SAVE} and what goes with it. */
    enum Saved {
        NOTHING(""),
        CODE("-DMICROPY_PERSISTENT_CODE_SAVE=1"),
        TRACE("-DMICROPY_PY_SYS_SETTRACE=1"),
        PRINTERS("-DMICROPY_DEBUG_PRINTERS=1");

        private final String option;

        Saved(String option) {
            this.option = option;
        }
    }

    /** A firmware such as ports build today, to be varied. */
    static Firmware usual(Release release, Compiler compiler) {
        return new Firmware(
                release,
                compiler,
                Words.A,
                Integers.MPZ_16,
                FloatKind.FLOAT,
                QstrHeaderFile.HASH2,
                Saved.NOTHING,
                true,
                "gnu99");
    }

    Firmware with(Words newWords, FloatKind newFloats) {
        return new Firmware(release, compiler, newWords, integers, newFloats, qstrs, saved, machineCode, standard);
    }

    Firmware with(Integers newIntegers) {
        return new Firmware(release, compiler, words, newIntegers, floats, qstrs, saved, machineCode, standard);
    }

    Firmware with(QstrHeaderFile newQstrs) {
        return new Firmware(release, compiler, words, integers, floats, newQstrs, saved, machineCode, standard);
    }

    Firmware with(Saved newSaved) {
        return new Firmware(release, compiler, words, integers, floats, qstrs, newSaved, machineCode, standard);
    }

    Firmware of(Release newRelease) {
        return new Firmware(newRelease, compiler, words, integers, floats, qstrs, saved, machineCode, standard);
    }

    Firmware withoutMachineCode() {
        return new Firmware(release, compiler, words, integers, floats, qstrs, saved, false, standard);
    }

    Firmware withStandard(String newStandard) {
        return new Firmware(release, compiler, words, integers, floats, qstrs, saved, machineCode, newStandard);
    }

    /** Whether there are such firmwares, and headers for them. */
    boolean exists() {
        boolean wordsFit = switch (words) {
            case A, B -> true;
            case C -> !compiler.is64Bit() && floats == FloatKind.FLOAT;
            case D -> !compiler.is64Bit() && floats == FloatKind.DOUBLE && !machineCode;
        };
        boolean old = !release.isSince(Release.V1_23);
        return wordsFit && (old ? qstrs != QstrHeaderFile.HASH0 : saved != Saved.PRINTERS);
    }

    /** The release as {@code --micropython} takes it. */
    static String name(Release release) {
        return release.dialect() == Dialect.CIRCUITPYTHON ? "circuitpython-" + release.since() : release.since();
    }

    /** Freezes as the firmware's build would. */
    Outcome freeze(List<Path> files) {
        return freezeWith(qstrHeader(), files);
    }

    /** Its qstr header, among the fixtures. */
    String qstrHeader() {
        return "headers-qstr/" + qstrs.file + ".h";
    }

    /** Freezes with another qstr header. */
    Outcome freezeWith(String header, List<Path> files) {
        List<String> args = new ArrayList<>(List.of(
                "-f",
                "-q",
                header,
                "-mlongint-impl",
                Integers.NAMES.get(integers.implementation),
                "-mmpz-dig-size",
                Integer.toString(integers.digitBits)));
        files.forEach(file -> args.add(file.toString()));
        return Outcome.ofMpyTool(name(release), args);
    }

    /** The options to compile what was frozen with the fixtures' own headers. */
    List<String> options() {
        return optionsWith(HEADERS.resolve("firmware").resolve(qstrs.file + ".inc"));
    }

    /** @param firmwareQstrs a file with the enumerators of the firmware's own qstrs */
    List<String> optionsWith(Path firmwareQstrs) {
        List<String> options = new ArrayList<>(WARNINGS);
        options.add("-std=" + standard);
        options.addAll(List.of("-I", HEADERS.resolve(generation()).toString()));
        options.add("-DSTANDIN_FIRMWARE_QSTRS=\"" + firmwareQstrs + "\"");
        define(options, "MICROPY_OBJ_REPR", words.ordinal());
        define(options, "MICROPY_LONGINT_IMPL", integers.implementation);
        define(options, "MPZ_DIG_SIZE", integers.digitBits);
        define(options, "MICROPY_FLOAT_IMPL", floats.ordinal());
        define(options, "MICROPY_QSTR_BYTES_IN_HASH", qstrs.hashBytes);
        define(options, "MICROPY_QSTR_BYTES_IN_LEN", qstrs.lengthBytes);
        define(options, "MICROPY_EMIT_NATIVE", machineCode ? 1 : 0);
        define(options, "MICROPY_EMIT_INLINE_ASM", machineCode ? 1 : 0);
        if (!saved.option.isEmpty()) {
            options.add(saved.option);
        }
        // What ports make of the two that they may define: a text module, and a record in a list.
        options.add("-DMP_FROZEN_STR_NAMES=\"text.py\\0\"");
        options.add("-DMICROPY_FROZEN_LIST_ITEM(name,file)=_Static_assert(sizeof(name)+sizeof(file)>1,\"list\");");
        return options;
    }

    private static void define(List<String> options, String macro, int value) {
        options.add("-D" + macro + "=" + value);
    }

    /** The folder of headers, by what the release is, not by what the tool takes it for. */
    private String generation() {
        return switch (release) {
            case V1_19 -> "mpy119";
            case V1_20, CIRCUITPYTHON_9_0 -> "mpy120";
            case V1_22 -> "mpy122";
            case V1_23, V1_24, V1_27, V1_29 -> "mpy123";
            case CIRCUITPYTHON_9_2, CIRCUITPYTHON_10_0, CIRCUITPYTHON_10_2 -> "cp";
        };
    }

    @Override
    public String toString() {
        return String.join(
                " ",
                name(release),
                compiler.name(),
                "words " + words,
                integers.name(),
                "floats " + floats,
                qstrs.name(),
                "saves " + saved,
                machineCode ? "native" : "no native",
                standard);
    }
}
