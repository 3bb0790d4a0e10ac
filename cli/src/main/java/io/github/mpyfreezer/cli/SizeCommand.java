package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.manifest.Manifest;
import io.github.mpyfreezer.size.Budget;
import io.github.mpyfreezer.size.Comparison;
import io.github.mpyfreezer.size.PriceChanges;
import io.github.mpyfreezer.size.PriceList;
import io.github.mpyfreezer.size.RamReport;
import io.github.mpyfreezer.size.Saving;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what modules cost in ROM, what has changed, and whether it is within limits. */
@Command(
        name = "size",
        description =
                "Says what modules cost in a board's ROM, by module, function and kind of bytes; the sum is the size"
                        + " of the object file that frozen_content.c is compiled to. Needs no C compiler, and writes no C."
                        + " Of an object or a linked firmware it says what they really take.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  freeze size --board PYBV10 modules/",
            "  freeze size --board RPI_PICO -b ports/rp2/build-RPI_PICO --functions modules/",
            "  freeze size --board PYBV10 --against main modules/",
            "  freeze size --board PYBV10 --save size.json modules/",
            "  freeze size --board PYBV10 --against size.json --budget freeze.budget --markdown - modules/",
            "  freeze size --board PYBV10 --elf build-PYBV10/firmware.elf --map build-PYBV10/firmware.map modules/",
            "  freeze size --board PYBV10 --against main --html size.html modules/",
            "  freeze size --board PYBV10 --advice modules/",
            "  freeze size --board PYBV10 --ram modules/",
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
    private final CompiledSource compiled = new CompiledSource();

    @Mixin
    private final SizeForms forms = new SizeForms();

    @Mixin
    private final SizePictures pictures = new SizePictures();

    @Mixin
    private final SizeRam ram = new SizeRam();

    @Mixin
    private final SizeAdvice advice = new SizeAdvice();

    SizeCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        target.check();
        if (header != null) {
            target.useQstrHeader(header);
        }
        scope.check(target, against);
        against.check();
        checkCompiled();
        pictures.check(scope.isMany());
        ram.check(scope.isMany() || against.isAsked() || compiled.file().isPresent());
        advice.check(scope.isMany(), against.isAsked() || compiled.file().isPresent());
        if (!scope.isBoards() && !target.hasBoard()) {
            throw new CliException("which board? add --board NAME  (freeze boards lists them)", ExitCode.USAGE);
        }
        if (functions && scope.isMany()) {
            throw new CliException(
                    "--functions is for one board and release: add --board NAME, and leave out --all-boards, --ports and"
                            + " --releases",
                    ExitCode.USAGE);
        }
        inputs.names();
        var outputs = new TextOutputs(
                console,
                Stream.of(forms.outputs(), pictures.outputs(), against.outputs())
                        .flatMap(Function.identity()));
        Optional<Budget> budget = limits.read(target.catalog());
        if (scope.isMany()) {
            priceMany(budget, outputs);
        } else if (compiled.file().isPresent()) {
            measure(target.board(), budget, outputs);
        } else {
            priceOne(target.board(), budget, outputs);
        }
    }

    private void priceMany(Optional<Budget> budget, TextOutputs outputs) {
        PriceList list = prices(inputs.find(variablesOfAll(), compiler.level()));
        Optional<PriceChanges> changes = against.before(
                        list,
                        inputs.names(),
                        then -> prices(inputs.findThen(then, variablesOfAll(), compiler.level())),
                        console)
                .map(before -> PriceChanges.of(before, list));
        Budget.Outcome outcome = ManyPrices.check(list, changes, budget);
        if (changes.isPresent()) {
            ManyPrices.print(changes.get(), outcome, forms, outputs, console);
        } else {
            ManyPrices.print(list, outcome, forms, outputs, console);
        }
        against.save(list, outputs);
        limits.enforce(outcome.broken(), console);
    }

    private PriceList prices(Manifest found) {
        var modules = new SizeModules(target, compiler, found, console);
        return new ManyPrices(modules, scope.boards(target), scope).list();
    }

    private Map<String, String> variablesOfAll() {
        Map<String, String> variables = new LinkedHashMap<>(target.variables());
        variables.putAll(inputs.variables());
        return variables;
    }

    private void priceOne(BoardProfile board, Optional<Budget> budget, TextOutputs outputs) {
        Map<String, String> variables = target.variables(board, inputs.variables());
        OnePrice price = price(board, inputs.find(variables, compiler.level()));
        Optional<Comparison> comparison = against.compare(
                price.baseline(),
                inputs.names(),
                then -> price(board, inputs.findThen(then, variables, compiler.level()))
                        .baseline(),
                console);
        Budget.Outcome outcome = price.check(budget, comparison);
        List<Saving> savings =
                advice.find(price, compiler.level(), level -> price(board, inputs.find(variables, Optional.of(level))));
        Optional<RamReport> heap = ram.measure(price.frozen(), board);
        boolean written = price.write(forms, comparison, outcome, savings, heap, outputs);
        written |= pictures.write(price.baseline().report(), board, comparison, outputs);
        if (!written && !outputs.takeStandardOutput()) {
            if (comparison.isPresent()) {
                console.print(ChangeTable.of(comparison.get(), functions, TableStyle.of(console)));
                against.hint(comparison.get(), console);
            } else {
                price.print(functions, heap, console);
            }
            advice.print(savings, console);
            limits.print(outcome, console);
        }
        against.save(price.baseline(), outputs);
        limits.enforce(outcome.broken(), console);
    }

    private void checkCompiled() {
        compiled.check();
        if (compiled.file().isPresent()
                && (scope.isMany() || against.isAsked() || against.isKept() || against.isHint())) {
            throw new CliException(
                    "--object and --elf measure for one board: leave out --against, --save, --bisect-hint, --releases and"
                            + " what names more boards",
                    ExitCode.USAGE);
        }
    }

    private void measure(BoardProfile board, Optional<Budget> budget, TextOutputs outputs) {
        Map<String, String> variables = target.variables(board, inputs.variables());
        BoardBuild.Frozen frozen = frozen(board, inputs.find(variables, compiler.level()));
        OneMeasurement measurement = OneMeasurement.of(frozen, board, compiled, target.qstrHeader());
        measurement.warn(console);
        Budget.Outcome outcome = measurement.check(budget);
        boolean written = measurement.write(forms, outcome, outputs);
        written |= pictures.write(measurement.report(), board, Optional.empty(), outputs);
        if (!written) {
            measurement.print(functions, console);
            limits.print(outcome, console);
        }
        measurement.enforce();
        limits.enforce(outcome.broken(), console);
    }

    private BoardBuild.Frozen frozen(BoardProfile board, Manifest found) {
        return new BoardBuild(target, compiler, board, found, console).freezeAside();
    }

    private OnePrice price(BoardProfile board, Manifest found) {
        return OnePrice.of(frozen(board, found), board);
    }
}
