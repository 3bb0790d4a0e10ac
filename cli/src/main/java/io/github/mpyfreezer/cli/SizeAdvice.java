package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.size.Saving;
import io.github.mpyfreezer.size.advice.Advice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** What {@code freeze size} advises, to have less of what it found. */
final class SizeAdvice {
    /** Levels of optimisation that differ in what they make, by what they leave out. */
    private static final List<Saving> LEVELS = List.of(
            new Saving("opt", "1", 0, "optimised: no assert statements, and __debug__ is False", "-O 1"),
            new Saving("opt", "3", 0, "optimised, and without line info: tracebacks name no lines", "-O 3"));

    @Option(
            names = "--advice",
            description = "say what would free how many bytes, and which option does it; each is tried and priced")
    private boolean wanted;

    /**
     * Refuses what there is no advice on.
     *
     * @param other whether it is not prices that are asked for, but changes or what was compiled
     */
    void check(boolean many, boolean other) {
        if (wanted && (many || other)) {
            throw new CliException(
                    "--advice is on the modules as they are, for one board and release: add --board NAME, and leave out"
                            + " --against, --object, --elf, --all-boards, --ports and --releases",
                    ExitCode.USAGE);
        }
    }

    /**
     * What would free bytes, if that is wanted.
     *
     * @param level of optimisation now
     * @param at prices the same at another level; it is asked only where sources are compiled
     */
    List<Saving> find(OnePrice price, Optional<String> level, Function<String, OnePrice> at) {
        if (!wanted) {
            return List.of();
        }
        BoardBuild.Frozen frozen = price.frozen();
        int total = price.baseline().report().total();
        List<Saving> savings =
                new ArrayList<>(Advice.of(frozen.modules(), frozen.image(), frozen.firmware(), price.code()));
        for (Saving higher : LEVELS) {
            if (frozen.compiler().isPresent() && higher.subject().compareTo(level.orElse("0")) > 0) {
                int less =
                        total - at.apply(higher.subject()).baseline().report().total();
                savings.add(new Saving(higher.key(), higher.subject(), less, higher.what(), higher.how()));
            }
        }
        return Advice.sorted(savings);
    }

    /** Prints them, if that is wanted. */
    void print(List<Saving> savings, Console console) {
        if (wanted) {
            console.print(AdviceTable.of(savings));
        }
    }
}
