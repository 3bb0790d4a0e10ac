package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.parser.model.Release;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user says of the firmware: its board, its release, and where it is built. */
final class TargetOptions {
    @Option(
            names = "--board",
            paramLabel = "NAME",
            description = "board to freeze for: PYBV10, PYBV10-DP, stm32/PYBV10, unix … ('freeze boards' lists them)")
    private String boardName = "";

    @Option(
            names = "--board-file",
            paramLabel = "FILE",
            description = "a file that describes boards of your own, in the form of the built-in ones")
    private @Nullable String boardFile;

    @Option(
            names = {"-b", "--build-dir"},
            paramLabel = "DIR",
            description = "the firmware's build folder, for its " + QstrHeaders.PLACE + "; output goes there too")
    private @Nullable String buildDir;

    @Option(
            names = "--qstr-header",
            paramLabel = "FILE",
            description = "the firmware's qstr header itself, instead of the build folder's")
    private @Nullable String qstrHeader;

    @Option(
            names = "--micropython",
            paramLabel = "VERSION",
            description =
                    "release of the firmware: 1.19 to 1.29, circuitpython-9, circuitpython-10 (default: the newest)")
    private @Nullable String version;

    @Option(
            names = "--mpy-dir",
            paramLabel = "DIR",
            description = "the firmware's MicroPython tree, for its release, its manifests and its mpy-cross")
    private @Nullable String tree;

    /** Refuses what contradicts itself. */
    void check() {
        if (version != null && tree != null) {
            throw new CliException("found --micropython and --mpy-dir, expected one of them", ExitCode.USAGE);
        }
    }

    boolean hasBoard() {
        return !boardName.isEmpty();
    }

    BoardProfile board() {
        return catalog().find(boardName);
    }

    /** All boards, the user's own with them. */
    BoardCatalog catalog() {
        BoardCatalog catalog = BoardCatalog.builtIn();
        return boardFile == null ? catalog : catalog.with(InputFiles.path(boardFile));
    }

    Optional<String> tree() {
        return Optional.ofNullable(tree);
    }

    /** The release that the user names, by itself or by its tree. */
    Optional<Release> release() {
        if (version != null) {
            return Optional.of(FirmwareVersion.named(version));
        }
        return tree().map(FirmwareVersion::ofTree);
    }

    /** The firmware's build folder, or one named for the board. */
    String buildFolder(BoardProfile board) {
        return buildDir != null ? buildDir : "build-" + board.name().name();
    }

    /** The build folder, if the user names one. */
    Optional<String> namedBuildFolder() {
        return Optional.ofNullable(buildDir);
    }

    /** Names the qstr header, as another option does. */
    void useQstrHeader(String file) {
        qstrHeader = file;
    }

    /** The firmware's own qstr header, where it is known. */
    Optional<String> qstrHeader() {
        if (qstrHeader != null) {
            return Optional.of(qstrHeader);
        } else if (buildDir == null) {
            return Optional.empty();
        }
        Path header = InputFiles.path(buildDir).resolve(QstrHeaders.PLACE);
        if (!Files.isRegularFile(header)) {
            throw new CliException(buildDir + ": found no " + QstrHeaders.PLACE
                    + " in it, expected a firmware's build folder: build the firmware once, or name another folder");
        }
        return Optional.of(header.toString());
    }

    /** What stands for variables in manifests: those of a firmware build, where the tree is known, and the user's own. */
    Map<String, String> variables(BoardProfile board, Map<String, String> own) {
        Map<String, String> all = variables();
        if (tree != null) {
            String port = all.get("MPY_DIR") + "/ports/" + board.name().port();
            all.put("PORT_DIR", port);
            all.put("BOARD_DIR", port + "/boards/" + board.name().board());
        }
        all.putAll(own);
        return all;
    }

    /** What stands for variables in manifests whatever the board, where the tree is known. */
    Map<String, String> variables() {
        Map<String, String> all = new LinkedHashMap<>();
        if (tree != null) {
            String folder = InputFiles.path(tree).toAbsolutePath().normalize().toString();
            all.put("MPY_DIR", folder);
            all.put("MPY_LIB_DIR", folder + "/lib/micropython-lib");
        }
        return all;
    }
}
