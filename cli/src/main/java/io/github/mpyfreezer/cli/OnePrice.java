package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.size.Baseline;
import io.github.mpyfreezer.size.Budget;
import io.github.mpyfreezer.size.Comparison;
import io.github.mpyfreezer.size.CsvComparison;
import io.github.mpyfreezer.size.CsvReport;
import io.github.mpyfreezer.size.JsonComparison;
import io.github.mpyfreezer.size.JsonReport;
import io.github.mpyfreezer.size.MarkdownComparison;
import io.github.mpyfreezer.size.MarkdownReport;
import io.github.mpyfreezer.size.RamReport;
import io.github.mpyfreezer.size.Saving;
import io.github.mpyfreezer.size.SizeReport;
import java.util.List;
import java.util.Optional;

/** {@code freeze size} for one board: the price of what was frozen for it, or what has changed in that. */
final class OnePrice {
    private final BoardBuild.Frozen frozen;
    private final BoardProfile board;
    private final SizeReport code;
    private final Baseline baseline;

    private OnePrice(BoardBuild.Frozen frozen, BoardProfile board, SizeReport code, Baseline baseline) {
        this.frozen = frozen;
        this.board = board;
        this.code = code;
        this.baseline = baseline;
    }

    /** @throws CliException if the sizes of the board's structures are not known */
    static OnePrice of(BoardBuild.Frozen frozen, BoardProfile board) {
        SizeReport code = report(frozen.image(), board);
        SizeReport all = code.with(frozen.files().texts());
        return new OnePrice(frozen, board, code, Baseline.of(frozen.image(), all, frozen.hasHeader()));
    }

    /** @throws CliException if the sizes of the board's structures are not known */
    static SizeReport report(RomImage image, BoardProfile board) {
        return SizeReport.of(image)
                .orElseThrow(
                        () -> new CliException(
                                board.name().name()
                                        + ": the sizes of its structures are not known, as it keeps what saving or tracing code needs"));
    }

    Baseline baseline() {
        return baseline;
    }

    /** The price without the modules that stay text. */
    SizeReport code() {
        return code;
    }

    BoardBuild.Frozen frozen() {
        return frozen;
    }

    /** What a budget says of it. */
    Budget.Outcome check(Optional<Budget> budget, Optional<Comparison> comparison) {
        return budget.map(of -> of.check(baseline.report(), board.flash().firmware(), comparison))
                .orElse(Budget.Outcome.NONE);
    }

    /** Writes the forms that are wanted, and says whether any is. */
    boolean write(
            SizeForms forms,
            Optional<Comparison> comparison,
            Budget.Outcome outcome,
            List<Saving> advice,
            Optional<RamReport> heap,
            TextOutputs outputs) {
        if (comparison.isPresent()) {
            Comparison found = comparison.get();
            return forms.write(
                    outputs,
                    () -> JsonComparison.of(found, outcome),
                    () -> CsvComparison.of(found),
                    () -> MarkdownComparison.of(found, outcome));
        }
        return forms.write(
                outputs,
                () -> JsonReport.of(baseline, outcome, advice, heap),
                () -> CsvReport.of(baseline.report(), heap),
                () -> MarkdownReport.of(baseline.report(), outcome, heap));
    }

    /** Prints the prices as a table. */
    void print(boolean functions, Optional<RamReport> heap, Console console) {
        console.println(" " + Summary.target(frozen.target(), board));
        console.print(SizeTable.of(baseline.report(), heap, board, functions, TableStyle.of(console)));
        if (!frozen.hasHeader()) {
            console.println(" note: no qstr header given, so all qstrs but the static ones are counted as new;"
                    + " add -b with the firmware's build folder, or -q with the header");
        }
    }
}
