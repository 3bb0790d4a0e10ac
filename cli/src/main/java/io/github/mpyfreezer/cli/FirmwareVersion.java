package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.Release;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds out which release a firmware is of. */
final class FirmwareVersion {
    private FirmwareVersion() {}

    /** The release that the user names. */
    static Release named(String version) {
        return Release.named(version)
                .orElseThrow(() -> new CliException(
                        "--micropython: found '" + version
                                + "', expected a release from 1.19 on, such as 1.22, latest or circuitpython-9",
                        ExitCode.USAGE));
    }

    /** What the release of a source tree depends on: the header that states it, and what else is in its folder. */
    static List<String> files(String tree) {
        return List.of(tree + "/py", tree + "/py/mpconfig.h");
    }

    /** The release of a source tree, which states it in py/mpconfig.h. */
    static Release ofTree(String tree) {
        Path header = InputFiles.path(tree).resolve("py").resolve("mpconfig.h");
        if (!Files.isRegularFile(header)) {
            throw new CliException(tree + ": no MicroPython tree: found no py/mpconfig.h in it");
        }
        if (Files.isRegularFile(InputFiles.path(tree).resolve("py").resolve("circuitpy_mpconfig.h"))) {
            return Release.latestOf(Dialect.CIRCUITPYTHON);
        }
        String text = InputFiles.text(header.toString());
        String version = number(text, "MICROPY_VERSION_MAJOR") + "." + number(text, "MICROPY_VERSION_MINOR");
        Optional<Release> release = Release.named(version);
        if (release.isEmpty()) {
            throw new CliException(header + ": found version " + version + ", expected 1.19 or later");
        }
        return release.get();
    }

    private static String number(String header, String macro) {
        String define = "#define " + macro + " ";
        int at = header.indexOf(define);
        if (at < 0) {
            return "?";
        }
        int end = header.indexOf('\n', at);
        return header.substring(at + define.length(), end < 0 ? header.length() : end)
                .strip()
                .replace("(", "")
                .replace(")", "");
    }
}
