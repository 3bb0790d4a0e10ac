package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.parser.view.Counts;
import io.github.mpyfreezer.size.Budget;
import io.github.mpyfreezer.size.BudgetReader;
import io.github.mpyfreezer.size.SizeFileException;
import io.github.mpyfreezer.size.Verdict;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code freeze size} says of limits, and when it fails for them. */
final class SizeBudget {
    /** The file that is a budget without being named. */
    private static final String DEFAULT = "freeze.budget";

    @Option(
            names = "--budget",
            paramLabel = "FILE",
            description =
                    "limits in bytes and per cent, by board, port and module; exit code 3 if one is broken (default: "
                            + DEFAULT + " in this folder, if there is one)")
    private @Nullable String file;

    private String name() {
        return file == null ? DEFAULT : file;
    }

    /** The limits, if there are any. */
    Optional<Budget> read(BoardCatalog catalog) {
        if (file == null && !Files.isRegularFile(InputFiles.path(DEFAULT))) {
            return Optional.empty();
        }
        try {
            return Optional.of(BudgetReader.read(InputFiles.text(name()), catalog));
        } catch (SizeFileException e) {
            throw new CliException(e.in(name()));
        }
    }

    /** A line for each limit. */
    void print(Budget.Outcome outcome, Console console) {
        for (Verdict verdict : outcome.verdicts()) {
            console.println(" budget " + Console.inOneLine(verdict.where()) + ": " + said(verdict));
        }
        for (String unchecked : outcome.unchecked()) {
            console.println(" not checked: " + Console.inOneLine(unchecked));
        }
        if (outcome.withoutBefore() > 0) {
            console.println(" not checked: " + Counts.counted(outcome.withoutBefore(), "limit")
                    + " of growth, as there is no --against");
        }
    }

    /** Fails if one is broken, with a line behind all that is printed. */
    void enforce(List<Verdict> broken, Console console) {
        if (!broken.isEmpty()) {
            console.flush();
            Verdict worst = broken.get(0);
            String others = broken.size() == 1
                    ? ""
                    : "; " + Counts.counted(broken.size() - 1L, "other limit") + (broken.size() == 2 ? " is" : " are")
                            + " broken, too";
            throw new CliException(
                    name() + ":" + worst.line().number() + ": over budget: " + worst.where() + ": " + said(worst)
                            + others,
                    ExitCode.BUDGET);
        }
    }

    /** How it stands: {@code 6 751 of 8 192 bytes, 1 441 left}. */
    static String said(Verdict verdict) {
        boolean growth = verdict.limit().growth();
        String found = growth ? ChangeTable.signed(verdict.found()) : Counts.grouped(verdict.found());
        String allowed = growth ? ChangeTable.signed(verdict.allowed()) : Counts.grouped(verdict.allowed());
        String limit = verdict.limit().perCent() ? " (" + verdict.limit().text() + ")" : "";
        String left = verdict.isBroken()
                ? Counts.grouped(-verdict.left()) + " too many"
                : Counts.grouped(verdict.left()) + " left";
        return found + " of " + allowed + " bytes" + limit + ", " + left;
    }
}
