package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.build.Fingerprint;
import io.github.mpyfreezer.compiler.CompilerException;
import io.github.mpyfreezer.compiler.CompilerVersion;
import io.github.mpyfreezer.compiler.MpyCross;
import io.github.mpyfreezer.parser.model.Release;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * The mpy-cross that compiles.
 *
 * @param path its file
 */
record ChosenCompiler(String path) {
    /** The environment's choice, which make and makemanifest.py heed too. */
    static final String VARIABLE = "MICROPY_MPYCROSS";

    /** Where the build of a MicroPython tree puts it. */
    static String ofTree(String tree) {
        return tree + "/mpy-cross/build/mpy-cross";
    }

    boolean exists() {
        return Files.exists(InputFiles.path(path));
    }

    /**
     * What a module depends on by being compiled with it. A script may call one compiler today and another tomorrow, so it
     * is asked.
     */
    String identity() {
        if (Files.isDirectory(InputFiles.path(path))) {
            throw notRunnable();
        }
        byte[] program = InputFiles.array(path);
        String content = Fingerprint.of(program).text();
        return isScript(program) ? content + " " + MpyCross.versionText(path) : content;
    }

    /** Whether it is a script, which may call any compiler. */
    boolean isScript() {
        return isScript(InputFiles.array(path));
    }

    private static boolean isScript(byte[] program) {
        return program.length > 1 && program[0] == '#' && program[1] == '!';
    }

    MpyCross with(List<String> flags) {
        var file = new File(path);
        if (!file.canExecute() && !file.setExecutable(true)) {
            throw notRunnable();
        }
        return new MpyCross(path, flags);
    }

    private CliException notRunnable() {
        return new CliException(path + ": is not a program that may be run");
    }

    /** What it says of itself; nothing if that is not what mpy-cross says. */
    Optional<CompilerVersion> version() {
        try {
            return CompilerVersion.parse(MpyCross.versionText(path));
        } catch (CompilerException e) {
            throw new CliException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Holds its version against the firmware's.
     *
     * @param version what it says of itself
     * @return what the user should know about it; nothing if the two are of one kind
     * @throws CliException if the firmware cannot hold anything that it makes
     */
    Optional<String> doubt(Optional<CompilerVersion> version, Release release) {
        if (version.isEmpty()) {
            return Optional.of(path + " does not say which version of .mpy files it writes");
        } else if (version.get().mpy() != CompilerVersion.MPY) {
            throw new CliException(
                    path + ": found a compiler of " + version.get().title() + ", which writes version "
                            + version.get().mpy() + " of .mpy files, expected version " + CompilerVersion.MPY);
        } else if (version.get().sub() != release.subVersion()) {
            return Optional.of(path + " is of " + version.get().title() + " and writes .mpy version "
                    + version.get().number() + ", the firmware has " + CompilerVersion.MPY + "." + release.subVersion()
                    + "; native code of it cannot be frozen");
        }
        return Optional.empty();
    }
}
