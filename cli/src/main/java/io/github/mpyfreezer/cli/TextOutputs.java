package io.github.mpyfreezer.cli;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a command writes besides what it prints. One of them may go to standard output; then nothing else does, so that
 * another program can read it.
 */
final class TextOutputs {
    private static final String STANDARD = "-";

    private final Console console;
    private final boolean taken;

    /**
     * A text that is wanted.
     *
     * @param option that asks for it, such as {@code --json}
     * @param file where it goes to; {@code -} is standard output
     */
    record Output(String option, String file) {
        /** The one that an option asks for, if it is given. */
        static Stream<Output> of(String option, @Nullable String file) {
            return Optional.ofNullable(file).map(name -> new Output(option, name)).stream();
        }

        private boolean isStandard() {
            return file.equals(STANDARD);
        }
    }

    /** @throws CliException if two would go to standard output or to one file, or one to a module */
    TextOutputs(Console console, Stream<Output> wanted) {
        this.console = console;
        List<Output> all = wanted.toList();
        check(all);
        this.taken = all.stream().anyMatch(Output::isStandard);
    }

    /** @throws CliException if two are one file, or one is a module that is there: that is an input, and no report */
    static void check(List<Output> all) {
        for (int i = 0; i < all.size(); i++) {
            Output later = all.get(i);
            boolean module = later.file.endsWith(".py") || later.file.endsWith(".mpy");
            if (module && new File(later.file).exists()) {
                throw new CliException(
                        later.option + ": found " + later.file + ", a module that is there, expected a file to write",
                        ExitCode.USAGE);
            }
            for (Output output : all.subList(0, i)) {
                if (output.file.equals(later.file)) {
                    throw new CliException(
                            output.option + " and " + later.option + ": found " + later.file
                                    + " for both, expected a file of its own for one of them",
                            ExitCode.USAGE);
                }
            }
        }
    }

    /** Whether standard output has one of the texts, and nothing else may go there. */
    boolean takeStandardOutput() {
        return taken;
    }

    /** Writes a text, if there is a place for it, and says whether there is. A file is written whole or not at all. */
    boolean write(@Nullable String file, Supplier<String> text) {
        if (file == null) {
            return false;
        } else if (file.equals(STANDARD)) {
            console.print(text.get());
        } else {
            byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
            OutputFile.write(file, out -> out.write(bytes));
            note("wrote " + file);
        }
        return true;
    }

    /** Prints a line for people, where standard output is theirs. */
    void note(String line) {
        if (!taken) {
            console.println(line);
        }
    }
}
