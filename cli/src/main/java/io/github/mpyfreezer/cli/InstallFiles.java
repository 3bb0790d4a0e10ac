package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.cli.manual.Completion;
import io.github.mpyfreezer.cli.manual.ManPage;
import io.github.mpyfreezer.verifier.report.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import picocli.CommandLine;

/** Writes what is installed beside the jars. Runs while the project is built; nothing else uses it. */
public final class InstallFiles {
    private static final List<String> LEVELS =
            Arrays.stream(Level.values()).map(Level::toString).toList();
    private static final List<String> PARTS = List.of("meta", "qstr", "obj", "code");

    private InstallFiles() {}

    /**
     * Writes the files.
     *
     * @param args the folder that is laid out as it is installed, with the jars in {@code lib}; and the version
     * @throws IOException if the file system refuses
     */
    public static void main(String... args) throws IOException {
        Path folder = Path.of(args[0]);
        Path lib = folder.resolve("lib");
        Files.writeString(lib.resolve("launch"), LaunchFile.of(lib));
        Path pages = Files.createDirectories(folder.resolve("share/man/man1"));
        writePages(commands(), args[1], pages);
        Path completions = Files.createDirectories(folder.resolve("share/bash-completion/completions"));
        Files.writeString(completions.resolve("freeze"), completion());
    }

    private static void writePages(CommandLine command, String version, Path pages) throws IOException {
        String name = ManPage.name(command.getCommandSpec());
        Files.writeString(pages.resolve(name + ".1"), ManPage.of(command.getCommandSpec(), version));
        for (CommandLine sub : command.getSubcommands().values()) {
            writePages(sub, version, pages);
        }
    }

    static String completion() {
        var boards = new TreeSet<String>();
        var ports = new TreeSet<String>();
        for (BoardProfile board : BoardCatalog.builtIn().all()) {
            boards.add(board.name().name());
            ports.add(board.name().port());
        }
        return new Completion(Map.of(
                        "--board", List.copyOf(boards),
                        "boards NAME", List.copyOf(boards),
                        "--level", LEVELS,
                        "--port", List.copyOf(ports),
                        "--ports", List.copyOf(ports),
                        "-mlongint-impl", List.of("none", "longlong", "mpz"),
                        "--extract-only", PARTS,
                        "--only", PARTS))
                .script(commands());
    }

    static CommandLine commands() {
        return CommandLines.all(new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false));
    }
}
