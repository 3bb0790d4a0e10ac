package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.size.RamReport;
import io.github.mpyfreezer.size.ram.RamPricing;
import io.github.mpyfreezer.verifier.run.ImportMemory;
import io.github.mpyfreezer.vm.vfs.MountedFinder;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What of the heap modules take, beside what they cost in ROM. */
final class SizeRam {
    /** A module that goes on for longer when it is imported is a program. */
    private static final long STEPS = 10_000_000;

    @Option(
            names = "--ram",
            description =
                    "say also what of the heap freezing saves, and what importing the frozen modules still takes: they are"
                            + " imported on a virtual board")
    private boolean wanted;

    /** @param other whether something else is asked for than the prices of one board */
    void check(boolean other) {
        if (wanted && other) {
            throw new CliException(
                    "--ram is for the prices of one board: leave out --against, --object, --elf, --releases and what"
                            + " names more boards",
                    ExitCode.USAGE);
        }
    }

    /** Measures, if that is wanted. */
    Optional<RamReport> measure(BoardBuild.Frozen frozen, BoardProfile board) {
        if (!wanted) {
            return Optional.empty();
        }
        ImportMemory.Found found = ImportMemory.measure(
                new BoardMachines(board),
                MountedFinder.withoutFrozen(),
                STEPS,
                frozen.modules().stream().map(FrozenInput::module).toList());
        return Optional.of(RamPricing.of(frozen.image(), frozen.firmware(), found));
    }
}
