package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.manifest.Manifest;
import io.github.mpyfreezer.size.Baseline;
import io.github.mpyfreezer.size.Budget;
import io.github.mpyfreezer.size.Comparison;
import io.github.mpyfreezer.size.CsvComparison;
import io.github.mpyfreezer.size.CsvReport;
import io.github.mpyfreezer.size.JsonComparison;
import io.github.mpyfreezer.size.JsonReport;
import io.github.mpyfreezer.size.MarkdownComparison;
import io.github.mpyfreezer.size.MarkdownReport;
import io.github.mpyfreezer.size.PriceList;
import io.github.mpyfreezer.size.SizeReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what modules cost in ROM, what has changed, and whether it is within limits. */
@Command(
        name = "size",
        description =
                "Says what modules cost in a board's ROM, by module, function and kind of bytes; the sum is the size"
                        + " of the object file that frozen_content.c is compiled to. Needs no C compiler, and writes no C.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  freeze size --board PYBV10 modules/",
            "  freeze size --board RPI_PICO -b ports/rp2/build-RPI_PICO --functions modules/",
            "  freeze size --board PYBV10 --against main modules/",
            "  freeze size --board PYBV10 --save size.json modules/",
            "  freeze size --board PYBV10 --against size.json --budget freeze.budget --markdown - modules/",
            "  freeze size --ports stm32,rp2,samd modules/",
            "  freeze size --board PYBV10 --releases modules/"
        })
final class SizeCommand implements Runnable {
    private final Console console;

    @Mixin
    private final SizeInputs inputs = new SizeInputs();

    @Mixin
    private final TargetOptions target = new TargetOptions();

    @Option(names = "-q", paramLabel = "FILE", description = "the same as --qstr-header")
    private @Nullable String header;

    @Mixin
    private final CompilerOptions compiler = new CompilerOptions();

    @Mixin
    private final SizeScope scope = new SizeScope();

    @Mixin
    private final SizeAgainst against = new SizeAgainst();

    @Mixin
    private final SizeBudget limits = new SizeBudget();

    @Option(names = "--functions", description = "show the functions of each module, too")
    private boolean functions;

    @Mixin
    private final SizeForms forms = new SizeForms();

    SizeCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        target.check();
        if (header != null) {
            target.useQstrHeader(header);
        }
        scope.check(target, against.isUsed());
        against.check();
        if (!scope.isBoards() && !target.hasBoard()) {
            throw new CliException("which board? add --board NAME  (freeze boards lists them)", ExitCode.USAGE);
        }
        inputs.names();
        Optional<Budget> budget = limits.read(target.catalog());
        if (scope.isMany()) {
            priceMany(budget);
        } else {
            priceOne(target.board(), budget);
        }
    }

    private void priceMany(Optional<Budget> budget) {
        List<BoardProfile> boards = scope.boards(target);
        Map<String, String> variables = new LinkedHashMap<>(target.variables());
        variables.putAll(inputs.variables());
        Manifest found = inputs.find(inputs.names(), variables, compiler.level());
        var modules = new SizeModules(target, compiler, found, console);
        PriceList list = new ManyPrices(modules, boards, scope).list();
        Budget.Outcome outcome = ManyPrices.check(list, budget);
        ManyPrices.print(list, outcome, forms, console);
        limits.enforce(outcome.broken());
    }

    private void priceOne(BoardProfile board, Optional<Budget> budget) {
        BoardBuild.Frozen frozen = freeze(board, inputs.names());
        Baseline baseline = baseline(frozen);
        int texts = frozen.files().texts().size();
        if (texts > 0) {
            SizeModules.sayNotPriced(texts, console);
        }
        Optional<Comparison> comparison =
                against.compare(baseline, inputs.names(), then -> baseline(freeze(board, then)), console);
        SizeReport report = baseline.report();
        Budget.Outcome outcome = budget.map(of -> of.check(report, board.flash().firmware(), comparison))
                .orElse(Budget.Outcome.NONE);
        if (!write(baseline, comparison, outcome)) {
            print(frozen, report, board, comparison);
            limits.print(outcome, console);
        }
        against.save(baseline, console);
        limits.enforce(outcome.broken());
    }

    private BoardBuild.Frozen freeze(BoardProfile board, List<String> from) {
        Map<String, String> variables = target.variables(board, inputs.variables());
        Manifest found = inputs.find(from, variables, compiler.level());
        return new BoardBuild(target, compiler, board, found, console).freezeAside();
    }

    private static Baseline baseline(BoardBuild.Frozen frozen) {
        SizeReport report = SizeReport.of(frozen.image())
                .orElseThrow(
                        () -> new CliException(
                                frozen.image()
                                                .target()
                                                .board()
                                                .orElseThrow()
                                                .name()
                                                .name()
                                        + ": the sizes of its structures are not known, as it keeps what saving or tracing code needs"));
        return Baseline.of(frozen.image(), report, frozen.hasHeader());
    }

    private boolean write(Baseline baseline, Optional<Comparison> comparison, Budget.Outcome outcome) {
        return forms.write(
                console,
                () -> comparison
                        .map(found -> JsonComparison.of(found, outcome))
                        .orElseGet(() -> JsonReport.of(baseline, outcome)),
                () -> comparison.map(CsvComparison::of).orElseGet(() -> CsvReport.of(baseline.report())),
                () -> comparison
                        .map(found -> MarkdownComparison.of(found, outcome))
                        .orElseGet(() -> MarkdownReport.of(baseline.report(), outcome)));
    }

    private void print(
            BoardBuild.Frozen frozen, SizeReport report, BoardProfile board, Optional<Comparison> comparison) {
        if (comparison.isPresent()) {
            console.print(ChangeTable.of(comparison.get(), functions));
            if (against.wantsHint()) {
                console.println(ChangeTable.hint(comparison.get()));
            }
            return;
        }
        console.println(" " + Summary.target(frozen.image().target(), board));
        console.print(SizeTable.of(report, board, functions));
        if (!frozen.hasHeader()) {
            console.println(" note: no qstr header given, so all qstrs but the static ones are counted as new;"
                    + " add -b with the firmware's build folder, or -q with the header");
        }
    }
}
