package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.boards.Features;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.boards.NativeCode;
import io.github.mpyfreezer.boards.Numbers;
import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.boards.ObjectModel;
import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Release;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Small images for one board of every port and configuration that there is, and for some that there might be. */
final class SelfTestImages {
    private static final Path MPY = Path.of("mpy");
    private static final long LARGEST = 700;
    private static final int MODULES = 1;
    /** Modules with constants of all kinds; two of them are in every image. */
    private static final List<String> CONSTANTS = List.of(
            "bytecode/consts_bigint",
            "bytecode/consts_bytes",
            "bytecode/consts_float",
            "bytecode/consts_tuple",
            "bytecode/consts_misc",
            "bytecode/consts_unicode",
            "bytecode/consts_complex",
            "fault/fault_float_digits",
            "fault/fault_float_negzero",
            "fault/fault_float_nan",
            "fault/fault_float_inf",
            "fault/fault_collision",
            "fault/fault_nul_qstr",
            "fault/fault_trigraph",
            "handmade/objects");

    private SelfTestImages() {}

    static List<SelfTestImage> all() {
        List<BoardProfile> boards = new ArrayList<>(configurations().values());
        boards.addAll(others());
        Release[] releases = Release.values();
        List<SelfTestImage> images = new ArrayList<>();
        for (int i = 0; i < boards.size(); i++) {
            BoardProfile board = boards.get(i);
            Release release = releases[i % releases.length];
            if (!exists(board, release)) {
                release = Release.V1_29;
            }
            images.add(new SelfTestImage(board, release, i % 3 == 0, files(board, release, i)));
        }
        return images;
    }

    /** Hashes can be left out since 1.23, and what 1.19 writes for tracing lacks the end of the line table. */
    private static boolean exists(BoardProfile board, Release release) {
        return !(board.qstrs().hashBytes() == 0 && !release.isSince(Release.V1_23)
                || board.features().settrace() && release == Release.V1_19);
    }

    /** A board of each port for each way of keeping frozen code. */
    private static Map<List<Object>, BoardProfile> configurations() {
        Map<List<Object>, BoardProfile> boards = new LinkedHashMap<>();
        for (BoardProfile board : BoardCatalog.builtIn().all()) {
            if (board.cannotFreeze().isEmpty()) {
                boards.putIfAbsent(
                        List.of(
                                board.name().port(),
                                board.objects(),
                                board.numbers(),
                                board.qstrs(),
                                board.nativeCode(),
                                board.features().persistentCodeSave(),
                                board.features().settrace()),
                        board);
            }
        }
        return boards;
    }

    /** What no board has today, but headers allow. */
    private static List<BoardProfile> others() {
        BoardProfile wide = BoardCatalog.builtIn().find("unix");
        BoardProfile narrow = BoardCatalog.builtIn().find("PYBV10");
        var none = new NativeCode(false, false, false, NativeArch.NONE);
        var doubles = new Numbers(LongInt.MPZ, 16, FloatKind.DOUBLE, true);
        var singles = new Numbers(LongInt.LONGLONG, 16, FloatKind.FLOAT, true);
        var wideHash = new Qstrs(2, 2);
        var saves = new Features(30, true, true, false, false);
        var traces = new Features(30, true, true, true, false);
        return List.of(
                variant(narrow, ObjRepr.B, Endian.LITTLE, singles, narrow.qstrs(), none, narrow.features()),
                variant(wide, ObjRepr.B, Endian.LITTLE, doubles, wideHash, none, wide.features()),
                variant(narrow, ObjRepr.C, Endian.LITTLE, singles, new Qstrs(0, 1), none, saves),
                variant(narrow, ObjRepr.D, Endian.LITTLE, doubles, new Qstrs(1, 2), none, traces),
                variant(narrow, ObjRepr.A, Endian.BIG, doubles, wideHash, none, saves),
                variant(narrow, ObjRepr.D, Endian.BIG, doubles, wideHash, none, traces),
                variant(narrow, ObjRepr.A, Endian.LITTLE, singles, new Qstrs(1, 1), narrow.nativeCode(), traces),
                variant(wide, ObjRepr.A, Endian.LITTLE, doubles, wideHash, wide.nativeCode(), traces),
                variant(
                        wide,
                        ObjRepr.A,
                        Endian.LITTLE,
                        new Numbers(LongInt.MPZ, 32, FloatKind.DOUBLE, true),
                        wide.qstrs(),
                        wide.nativeCode(),
                        saves),
                variant(
                        narrow,
                        ObjRepr.A,
                        Endian.LITTLE,
                        new Numbers(LongInt.MPZ, 8, FloatKind.FLOAT, true),
                        narrow.qstrs(),
                        narrow.nativeCode(),
                        saves));
    }

    private static BoardProfile variant(
            BoardProfile base,
            ObjRepr repr,
            Endian endian,
            Numbers numbers,
            Qstrs qstrs,
            NativeCode nativeCode,
            Features features) {
        return new BoardProfile(
                base.name(),
                base.hardware(),
                new ObjectModel(base.objects().wordBits(), endian, repr),
                numbers,
                qstrs,
                nativeCode,
                features,
                base.flash(),
                base.toolchain(),
                base.provenance(),
                base.cannotFreeze());
    }

    private static List<Path> files(BoardProfile board, Release release, int number) {
        var random = new SplittableRandom(number);
        List<Path> small = FrozenFixtures.below(MPY.resolve("bytecode")).stream()
                .filter(file -> file.toFile().length() <= LARGEST)
                .toList();
        List<Path> files = new ArrayList<>(FrozenFixtures.below(MPY.resolve("dup")));
        for (int i = 0; i < MODULES; i++) {
            files.add(small.get(random.nextInt(small.size())));
        }
        for (int i = 0; i < 2; i++) {
            files.add(MPY.resolve(CONSTANTS.get((2 * number + i) % CONSTANTS.size()) + ".mpy"));
        }
        String parent = release.dialect() == Dialect.CIRCUITPYTHON
                ? "circuitpython-native"
                : "native-6." + release.subVersion();
        Path code = MPY.resolve(parent).resolve(board.nativeCode().device().crossName());
        if (board.nativeCode().device() != NativeArch.NONE && Files.isDirectory(code)) {
            List<Path> natives = FrozenFixtures.below(code);
            files.add(natives.get(number % natives.size()));
        }
        return files;
    }
}
