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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Has a real interpreter import modules and run exercises, and the machine here do the same in both forms. */
public final class RealComparison {
    /** How often it is asked again before what differs is taken for a difference. */
    private static final int TIMES = 5;

    private static final String PORTRAIT = "portrait";
    private static final String FACTS = "facts";
    private static final String UNFIT = "ValueError: incompatible .mpy";
    /** What only the machine here says, because it lacks something. */
    private static final List<Pattern> LACKS =
            List.of(Pattern.compile("source cannot be compiled here"), Pattern.compile("no module named '[^']*'"));

    private static final Pattern ADDRESS = Pattern.compile("(<[^<>\n]{0,200} at )(0x)?[0-9a-f]{3,16}>");
    private static final List<String> MODULES = List.of(Stage.MODULES);
    private static final List<String> MODULES_AND_OWN = List.of(Stage.MODULES, Stage.OWN);
    private static final List<String> OWN_AND_MODULES = List.of(Stage.OWN, Stage.MODULES);

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
        } catch (IOException e) {
            return RealBehaviour.unfit(real.name(), "it cannot be run");
        }
    }

    private RealBehaviour compare(List<Expected> modules, List<Exercise> exercises) throws IOException {
        Interpreter.Answer facts = real.run(stage.folder(), "", Driver.command(MODULES, FACTS + "()"));
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

    private interface Run {
        Interpreter.Answer with(List<String> path) throws IOException;
    }

    private RealRow module(String path, String name) {
        String quoted = "('" + name.replace("\\", "\\\\").replace("'", "\\'") + "')";
        Run run = folders -> real.run(stage.folder(), "", Driver.command(folders, PORTRAIT + quoted));
        var row = new Comparing(RunComparison.Kind.MODULE, path, run);
        row.compareHere(kind -> here.call(kind, Driver.NAME, Driver.form(), PORTRAIT, MpStr.of(name)));
        boolean own = row.ask(
                        () -> real.run(stage.folder(), "", Driver.command(List.of(Stage.OWN), "is_found" + quoted)))
                .lastLine()
                .equals(Optional.of("found"));
        return row.result(own);
    }

    private RealRow exercise(Exercise exercise, String place, boolean own) {
        String name = exercise instanceof Exercise.Apart apart
                ? ImportName.of(apart.program().module().sourceFile().text())
                : ImportName.of(exercise.name());
        Run run = folders -> real.run(stage.folder(), String.join(":", folders) + ":" + place, List.of("-m", name));
        var row = new Comparing(RunComparison.Kind.EXERCISE, exercise.name(), run);
        row.compareHere(kind -> here.exercise(kind, exercise, name));
        return row.result(own);
    }

    /** What is found out of one module or exercise. */
    private final class Comparing {
        private final RunComparison.Kind kind;
        private final String subject;
        private final Run run;
        private final Interpreter.Answer answer;
        private Likeness interpreted = Likeness.NONE;
        private Likeness frozen = Likeness.NONE;
        private Optional<String> difference = Optional.empty();
        private Optional<String> doubt = Optional.empty();

        Comparing(RunComparison.Kind kind, String subject, Run run) {
            this.kind = kind;
            this.subject = subject;
            this.run = run;
            this.answer = ask(() -> run.with(MODULES));
        }

        Interpreter.Answer ask(Asking asking) {
            try {
                return asking.answer();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void compareHere(Here here) {
            if (answer.lastLine().filter(line -> line.startsWith(UNFIT)).isPresent()) {
                doubt = answer.lastLine();
                return;
            }
            Optional<String> first = here.in(PlainRuns.Kind.INTERPRETED);
            Optional<String> second = here.in(PlainRuns.Kind.FROZEN);
            if (first.isEmpty() || second.isEmpty()) {
                doubt = Optional.of("stopped here, as it goes on");
                return;
            }
            interpreted = likeness(answer, first.get(), "here, .mpy");
            boolean floats = interpreted == Likeness.SAME
                    && !first.equals(second)
                    && here.in(PlainRuns.Kind.NEAREST).equals(second);
            frozen = floats ? Likeness.SAME_BUT_FLOATS : likeness(answer, second.get(), "here, frozen");
            Optional<String> lack = first.equals(second) ? lack(first.get()) : Optional.empty();
            if (difference.isPresent() && lack.isPresent()) {
                nothingIsKnown("the machine here says: " + lack.get());
            } else {
                doubtWhatIsUnsteady(MODULES, answer);
            }
        }

        /** What prints something else each time says nothing of a form. */
        private void doubtWhatIsUnsteady(List<String> path, Interpreter.Answer before) {
            boolean ended = before.exit().isPresent();
            for (int i = 0; i < TIMES && ended && difference.isPresent(); i++) {
                if (!text(before).equals(text(ask(() -> run.with(path))))) {
                    nothingIsKnown("the real interpreter does not print the same each time");
                }
            }
        }

        private void nothingIsKnown(String why) {
            interpreted = Likeness.NONE;
            frozen = Likeness.NONE;
            difference = Optional.empty();
            doubt = Optional.of(why);
        }

        /** What both forms say that the machine lacks, and the real interpreter does not. */
        private Optional<String> lack(String said) {
            return LACKS.stream()
                    .flatMap(pattern -> pattern.matcher(said).results().map(MatchResult::group))
                    .filter(words -> !answer.output().contains(words))
                    .findFirst();
        }

        private Likeness likeness(Interpreter.Answer ofReal, String other, String who) {
            String expected = text(ofReal);
            String found = plain(other);
            if (expected.equals(found)) {
                return Likeness.SAME;
            }
            if (difference.isEmpty()) {
                difference = Optional.of(firstLine(expected, found, who));
            }
            return Likeness.DIFFERS;
        }

        RealRow result(boolean hasOwn) {
            Likeness own = Likeness.NONE;
            if (hasOwn && doubt.isEmpty()) {
                Interpreter.Answer loaded = ask(() -> run.with(MODULES_AND_OWN));
                own = likeness(loaded, text(ask(() -> run.with(OWN_AND_MODULES))), "frozen in it");
                doubtWhatIsUnsteady(MODULES_AND_OWN, loaded);
                own = doubt.isPresent() ? Likeness.NONE : own;
            }
            return new RealRow(kind, subject, end(answer), interpreted, frozen, own, difference, doubt);
        }
    }

    private interface Asking {
        Interpreter.Answer answer() throws IOException;
    }

    private interface Here {
        Optional<String> in(PlainRuns.Kind kind);
    }

    private String end(Interpreter.Answer answer) {
        return answer.exit().isPresent()
                ? PlainRuns.end(answer.exit().getAsInt()).strip()
                : "no end within " + real.seconds() + " s";
    }

    private String text(Interpreter.Answer answer) {
        return plain(answer.output() + end(answer) + "\n");
    }

    /** Without what depends on where things lie in memory. */
    private static String plain(String text) {
        return ADDRESS.matcher(text.replace("\r\n", "\n")).replaceAll("$1…>");
    }

    private static String firstLine(String real, String other, String who) {
        List<String> ours = other.lines().toList();
        List<String> theirs = real.lines().toList();
        int i = 0;
        while (i < ours.size() && i < theirs.size() && ours.get(i).equals(theirs.get(i))) {
            i++;
        }
        return "line " + (i + 1) + ": the real interpreter prints " + line(theirs, i) + "; " + who + ": "
                + line(ours, i);
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "no more";
    }
}
