package io.github.mpyfreezer.verifier.real;

import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.real.RealRow.Likeness;
import io.github.mpyfreezer.verifier.run.Exercise;
import io.github.mpyfreezer.verifier.run.ImportName;
import io.github.mpyfreezer.verifier.run.PlainRuns;
import io.github.mpyfreezer.verifier.run.RunComparison;
import io.github.mpyfreezer.verifier.run.Workers;
import io.github.mpyfreezer.vm.object.MpStr;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** Has a real interpreter import modules and run exercises, and the machine here do the same in both forms. */
public final class RealComparison {
    private static final String PORTRAIT = "portrait";
    private static final String FACTS = "facts";
    private static final List<String> OWN = List.of(Stage.OWN);

    private final Interpreter real;
    private final PlainRuns here;
    private final Stage stage;

    private RealComparison(Interpreter real, PlainRuns here, Stage stage) {
        this.real = real;
        this.here = here;
        this.stage = stage;
    }

    /**
     * Compares.
     *
     * @param folder an empty one, for what the interpreter reads
     */
    public static RealBehaviour compare(
            Interpreter real, Path folder, PlainRuns here, List<Expected> modules, List<Exercise> exercises) {
        try {
            var comparison = new RealComparison(real, here, Stage.of(folder, modules, exercises));
            return comparison.compare(modules, exercises);
        } catch (IOException | UncheckedIOException e) {
            return RealBehaviour.unfit(real.name(), "it cannot be run");
        }
    }

    private RealBehaviour compare(List<Expected> modules, List<Exercise> exercises) throws IOException {
        Interpreter.Answer facts = real.run(stage.folder(), "", Driver.command(OWN, FACTS + "()"));
        List<String> lines = facts.output().lines().toList();
        Optional<String> unfit = misfit(facts, lines);
        if (unfit.isPresent()) {
            return RealBehaviour.unfit(real.name(), unfit.get());
        }
        Set<String> names = new LinkedHashSet<>();
        modules.forEach(module -> names.add(module.module().sourceFile().text()));
        List<Callable<RealRow>> jobs = new ArrayList<>();
        for (String path : names) {
            jobs.add(() -> module(path, ImportName.of(path)));
        }
        List<RealRow> rows = new ArrayList<>(Workers.all(jobs));
        boolean own = rows.stream().anyMatch(row -> row.own() != Likeness.NONE);
        jobs.clear();
        for (int i = 0; i < exercises.size(); i++) {
            Exercise exercise = exercises.get(i);
            String place = Stage.ofExercise(i);
            jobs.add(() -> exercise(exercise, place, own));
        }
        rows.addAll(Workers.all(jobs));
        return new RealBehaviour(lines.get(0) + ", " + real.name(), rows, Optional.empty());
    }

    /** Why it cannot be asked, if it does not say who it is, or reckons with other floats than the board. */
    private Optional<String> misfit(Interpreter.Answer facts, List<String> lines) {
        if (facts.exit().isEmpty()) {
            return Optional.of("no end within " + real.seconds() + " s");
        } else if (facts.exit().getAsInt() != 0 || lines.size() != 2) {
            return Optional.of(
                    facts.lastLine().orElse("exit code " + facts.exit().getAsInt()));
        }
        String ours = here.call(PlainRuns.Kind.INTERPRETED, Driver.NAME, Driver.form(), FACTS)
                .flatMap(text -> text.lines().skip(1).findFirst())
                .orElse("");
        return lines.get(1).equals(ours)
                ? Optional.empty()
                : Optional.of("it has " + lines.get(1) + ", the board " + ours);
    }

    private RealRow module(String path, String name) {
        String quoted = "('" + name.replace("\\", "\\\\").replace("'", "\\'") + "')";
        var row = new Judgement(
                folders -> real.run(stage.folder(), "", Driver.command(folders, PORTRAIT + quoted)), real);
        row.compareHere(kind -> here.call(kind, Driver.NAME, Driver.form(), PORTRAIT, MpStr.of(name)));
        boolean own = Judgement.asked(() -> real.run(stage.folder(), "", Driver.command(OWN, "is_found" + quoted)))
                .lastLine()
                .equals(Optional.of("found"));
        if (own) {
            row.compareOwn();
        }
        return row.row(RunComparison.Kind.MODULE, path);
    }

    private RealRow exercise(Exercise exercise, String place, boolean own) {
        String name = exercise instanceof Exercise.Apart apart
                ? ImportName.of(apart.program().module().sourceFile().text())
                : ImportName.of(exercise.name());
        var row = new Judgement(
                folders -> real.run(stage.folder(), String.join(":", folders) + ":" + place, List.of("-m", name)),
                real);
        row.compareHere(kind -> here.exercise(kind, exercise, name));
        if (own) {
            row.compareOwn();
        }
        return row.row(RunComparison.Kind.EXERCISE, exercise.name());
    }
}
