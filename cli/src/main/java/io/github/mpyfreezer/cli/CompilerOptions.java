package io.github.mpyfreezer.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user says of the compiler. */
final class CompilerOptions {
    private static final String NAME = "mpy-cross";
    private static final String SHORT_FLAGS = "-f";
    private static final String LONG_FLAGS = "--mpy-cross-flags";
    /** The options that are given flags for mpy-cross. */
    static final List<String> FLAGS = List.of(SHORT_FLAGS, LONG_FLAGS);

    private static final List<String> LEVELS = List.of("0", "1", "2", "3");

    @Option(
            names = "--mpy-cross",
            paramLabel = "FILE",
            description = "the compiler for .py files (default: MICROPY_MPYCROSS, the tree's own, or one in the PATH)")
    private @Nullable String compiler;

    @Option(
            names = {SHORT_FLAGS, LONG_FLAGS},
            paramLabel = "FLAGS",
            description = "further flags for mpy-cross, besides those of the board, such as '-X no-source-lines'")
    private String flags = "";

    @Option(
            names = {"-O", "--opt"},
            paramLabel = "LEVEL",
            description = "level of optimisation for files that no manifest gives one: 0 to 3 (3: no assert, no lines)")
    private @Nullable String level;

    /** Those of the board, and the user's behind them. */
    List<String> flags(List<String> ofBoard) {
        List<String> all = new ArrayList<>(ofBoard);
        for (String word : flags.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                all.add(word);
            }
        }
        return all;
    }

    /** @throws CliException if mpy-cross knows no such level */
    Optional<String> level() {
        if (level != null && !LEVELS.contains(level)) {
            throw new CliException("-O: found " + level + ", expected 0, 1, 2 or 3", ExitCode.USAGE);
        }
        return Optional.ofNullable(level);
    }

    /**
     * The compiler: the one that is named, else the environment's, else the tree's own, else the first in the {@code PATH}.
     *
     * @throws CliException if there is none, with all places that were looked at
     */
    ChosenCompiler choose(Optional<String> tree, String source) {
        return find(tree)
                .orElseThrow(() -> new CliException(
                        source + ": found no mpy-cross to compile it with, neither by --mpy-cross nor by "
                                + ChosenCompiler.VARIABLE + (tree.isPresent() ? ", nor built in " + tree.get() : "")
                                + " nor in the PATH; name one, or freeze .mpy files"));
    }

    /**
     * The same; empty if there is none.
     *
     * @throws CliException if one is named and is not there
     */
    Optional<ChosenCompiler> find(Optional<String> tree) {
        if (compiler != null) {
            return Optional.of(found(compiler, "--mpy-cross"));
        }
        String named = System.getenv(ChosenCompiler.VARIABLE);
        if (named != null && !named.isEmpty()) {
            return Optional.of(found(named, ChosenCompiler.VARIABLE));
        }
        if (tree.isPresent()) {
            var own = new ChosenCompiler(ChosenCompiler.ofTree(tree.get()));
            if (own.exists()) {
                return Optional.of(own);
            }
        }
        for (String folder : String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1)) {
            var there = new File(folder, NAME);
            if (!folder.isEmpty() && there.isFile() && there.canExecute()) {
                return Optional.of(new ChosenCompiler(there.getPath()));
            }
        }
        return Optional.empty();
    }

    private static ChosenCompiler found(String path, String by) {
        var chosen = new ChosenCompiler(path);
        if (!chosen.exists()) {
            throw new CliException(by + ": found no file " + path + ", expected mpy-cross");
        }
        return chosen;
    }
}
