package io.github.mpyfreezer.verifier.real;

import io.github.mpyfreezer.verifier.real.RealRow.Likeness;
import io.github.mpyfreezer.verifier.run.PlainRuns;
import io.github.mpyfreezer.verifier.run.RunComparison;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is found out of one module or exercise. */
final class Judgement {
    private static final String UNFIT = "ValueError: incompatible .mpy";
    /** How often an interpreter is asked again before what differs is taken for a difference. */
    private static final int TIMES = 5;
    /** What only the machine here says, because it lacks something. */
    private static final List<Pattern> LACKS =
            List.of(Pattern.compile("source cannot be compiled here"), Pattern.compile("no module named '[^']*'"));

    private static final List<String> MODULES = List.of(Stage.MODULES);
    private static final List<String> MODULES_AND_OWN = List.of(Stage.MODULES, Stage.OWN);
    private static final List<String> OWN_AND_MODULES = List.of(Stage.OWN, Stage.MODULES);

    private final Run run;
    private final Interpreter real;
    private final Interpreter.Answer answer;
    private Likeness interpreted = Likeness.NONE;
    private Likeness frozen = Likeness.NONE;
    private Likeness own = Likeness.NONE;
    private Optional<String> difference = Optional.empty();
    private Optional<String> doubt = Optional.empty();
    /** Whether what the real interpreter prints can be held against anything. */
    private boolean useful = true;

    /** Has the real interpreter run it, with folders to look for modules in. */
    interface Run {
        Interpreter.Answer with(List<String> path) throws IOException;
    }

    /** Asks the real interpreter something. */
    interface Question {
        Interpreter.Answer ask() throws IOException;
    }

    /** Runs it on the machine here; nothing comes of it where it goes on. */
    interface Here {
        Optional<String> in(PlainRuns.Kind kind);
    }

    Judgement(Run run, Interpreter real) {
        this.run = run;
        this.real = real;
        this.answer = with(MODULES);
    }

    static Interpreter.Answer asked(Question question) {
        try {
            return question.ask();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Interpreter.Answer with(List<String> path) {
        return asked(() -> run.with(path));
    }

    private Printed printed(Interpreter.Answer by) {
        return Printed.by(by, real);
    }

    void compareHere(Here here) {
        if (answer.lastLine().filter(line -> line.startsWith(UNFIT)).isPresent()) {
            doubt = answer.lastLine();
            useful = false;
            return;
        }
        Optional<String> first = here.in(PlainRuns.Kind.INTERPRETED);
        Optional<String> second = here.in(PlainRuns.Kind.FROZEN);
        if (first.isEmpty() || second.isEmpty()) {
            doubt = Optional.of("stopped here, as it goes on");
            return;
        }
        interpreted = likeness(answer, new Printed(first.get()), "here, .mpy");
        boolean floats = interpreted == Likeness.SAME
                && !first.equals(second)
                && here.in(PlainRuns.Kind.NEAREST).equals(second);
        frozen = floats ? Likeness.SAME_BUT_FLOATS : likeness(answer, new Printed(second.get()), "here, frozen");
        Optional<String> lack = first.equals(second) ? lack(first.get()) : Optional.empty();
        if (difference.isPresent() && lack.isPresent()) {
            nothingIsKnown("the machine here says: " + lack.get());
        } else {
            doubtWhatIsUnsteady(MODULES, answer);
        }
    }

    /** Compares what the interpreter has frozen in itself with the files. */
    void compareOwn() {
        if (useful) {
            Interpreter.Answer loaded = with(MODULES_AND_OWN);
            own = likeness(loaded, printed(with(OWN_AND_MODULES)), "frozen in it");
            doubtWhatIsUnsteady(MODULES_AND_OWN, loaded);
        }
    }

    /** What prints something else each time says nothing of a form. */
    private void doubtWhatIsUnsteady(List<String> path, Interpreter.Answer before) {
        boolean ended = before.exit().isPresent();
        for (int i = 0; i < TIMES && ended && difference.isPresent(); i++) {
            if (!printed(before).equals(printed(with(path)))) {
                nothingIsKnown("the real interpreter does not print the same each time");
                useful = false;
            }
        }
    }

    private void nothingIsKnown(String why) {
        interpreted = Likeness.NONE;
        frozen = Likeness.NONE;
        own = Likeness.NONE;
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

    private Likeness likeness(Interpreter.Answer expected, Printed found, String who) {
        Printed printed = printed(expected);
        if (printed.equals(found)) {
            return Likeness.SAME;
        }
        if (difference.isEmpty()) {
            difference = Optional.of(printed.difference(found, who));
        }
        return Likeness.DIFFERS;
    }

    RealRow row(RunComparison.Kind kind, String subject) {
        return new RealRow(kind, subject, Printed.end(answer, real), interpreted, frozen, own, difference, doubt);
    }
}
