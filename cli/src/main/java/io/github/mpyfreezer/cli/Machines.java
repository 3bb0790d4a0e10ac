package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardName;
import io.github.mpyfreezer.boards.BoardParts;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.vm.ErrorNumbers;
import io.github.mpyfreezer.vm.ErrorText;
import io.github.mpyfreezer.vm.VmProfile;
import io.github.mpyfreezer.vm.Warnings;
import io.github.mpyfreezer.vm.machine.Connectivity;
import io.github.mpyfreezer.vm.machine.Port;
import io.github.mpyfreezer.vm.module.BuiltinModules;
import io.github.mpyfreezer.vm.module.PortModules;
import io.github.mpyfreezer.vm.number.FloatKind;
import io.github.mpyfreezer.vm.number.LongInts;
import io.github.mpyfreezer.vm.number.NumberKinds;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Makes of a board's profile what a machine needs to know to behave as the board does. */
final class Machines {
    private static final Set<String> DESKTOP = Set.of("unix", "windows", "webassembly");
    private static final Set<String> FEW_WORDS = Set.of("cc3200", "samd", "esp8266", "pic16bit");

    /** Without {@code MICROPY_USE_INTERNAL_ERRNO}. */
    private static final Set<String> LIBRARY_NUMBERS = Set.of("esp32", "mimxrt", "qemu", "zephyr");

    private static final String LIBRARY_NUMBERS_BOARD = "ARDUINO_NANO_RP2040_CONNECT";

    /** Where {@code sys.platform} (mpconfigport.h of the ports) is not the port's own name. */
    private static final Map<String, String> PLATFORMS =
            Map.of("unix", "linux", "windows", "win32", "stm32", "pyboard", "cc3200", "WiPy");

    private Machines() {}

    /**
     * The machine for a board. Stack, heap and queue have the sizes of a port's typical board, as no board file says them.
     */
    static VmProfile profile(BoardProfile board) {
        String port = board.name().port();
        VmProfile typical = DESKTOP.contains(port) ? VmProfile.UNIX : VmProfile.PYBV10;
        var accepted = EnumSet.noneOf(NativeArch.class);
        for (NativeArch arch : NativeArch.values()) {
            if (arch != NativeArch.NONE && board.nativeCode().accepts(arch)) {
                accepted.add(arch);
            }
        }
        return new VmProfile(
                board.name().name(),
                PLATFORMS.getOrDefault(port, port),
                board.objects().wordBits(),
                board.objects().smallIntBits(),
                Math.max(1, board.qstrs().hashBytes()),
                numbers(board),
                DESKTOP.contains(port)
                        ? ErrorText.DETAILED
                        : FEW_WORDS.contains(port) ? ErrorText.TERSE : ErrorText.NORMAL,
                errorNumbers(board.name()),
                warnings(port),
                typical.stackBytes(),
                typical.heapBytes(),
                accepted,
                board.toolchain().archFlags(),
                typical.scheduleDepth(),
                port.equals("unix"));
    }

    /** The modules that the firmware of a board has. */
    static BuiltinModules modules(BoardProfile board, VmProfile profile) {
        return Port.of(board.name().port())
                .map(port -> PortModules.of(profile, port, Connectivity.of(BoardParts.of(board.name()))))
                .orElseGet(() -> PortModules.of(profile));
    }

    private static ErrorNumbers errorNumbers(BoardName board) {
        return LIBRARY_NUMBERS.contains(board.port()) || board.name().equals(LIBRARY_NUMBERS_BOARD)
                ? ErrorNumbers.NEWLIB
                : ErrorNumbers.LINUX;
    }

    private static Warnings warnings(String port) {
        return switch (port) {
            case "unix", "windows", "esp32", "esp8266" -> Warnings.CHAINING_AND_COMPARISON;
            case "qemu", "webassembly" -> Warnings.CHAINING;
            default -> Warnings.NONE;
        };
    }

    private static NumberKinds numbers(BoardProfile board) {
        return new NumberKinds(floats(board), board.numbers().complex(), longInts(board));
    }

    private static LongInts longInts(BoardProfile board) {
        return switch (board.numbers().longInt()) {
            case NONE -> LongInts.NONE;
            case LONGLONG -> LongInts.LONGLONG;
            case MPZ -> LongInts.MPZ;
        };
    }

    private static FloatKind floats(BoardProfile board) {
        if (board.numbers().floats() == io.github.mpyfreezer.boards.FloatKind.NONE) {
            return FloatKind.NONE;
        }
        if (board.numbers().floats() == io.github.mpyfreezer.boards.FloatKind.DOUBLE) {
            boolean extended = DESKTOP.contains(board.name().port())
                    && !board.name().port().equals("webassembly");
            return extended ? FloatKind.DOUBLE : FloatKind.DOUBLE_ON_BOARD;
        } else if (board.objects().repr() != ObjRepr.C) {
            return FloatKind.SINGLE;
        }
        return board.name().port().equals("esp8266") ? FloatKind.SINGLE_30_BASIC : FloatKind.SINGLE_30;
    }
}
