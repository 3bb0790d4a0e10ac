package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.image.FrozenImage;
import io.github.mpyfreezer.vm.run.ModuleFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Runs all modules and exercises in both forms, each on machines of its own. */
public final class BehaviourComparison {
    private final MachineMaker machines;
    private final ModuleFinder files;
    private final Effort effort;
    private final Forms forms;
    private final CoverageTotals coverage;

    /**
     * How much is done.
     *
     * @param seed what made-up arguments depend on
     * @param stepsEach instructions after which a call is given up
     */
    public record Effort(long seed, long stepsEach) {
        /** What an exercise is worth in calls. */
        private static final long CALLS_AN_EXERCISE = 100;

        /** Instructions after which an exercise is given up. */
        long stepsOfExercise() {
            return stepsEach * CALLS_AN_EXERCISE;
        }
    }

    private BehaviourComparison(
            MachineMaker machines, ModuleFinder files, Effort effort, Forms forms, CoverageTotals coverage) {
        this.machines = machines;
        this.files = files;
        this.effort = effort;
        this.forms = forms;
        this.coverage = coverage;
    }

    /**
     * Runs every module and exercise, several at once.
     *
     * @param machines of the board
     * @param files what else can be imported
     */
    public static Behaviour compare(
            MachineMaker machines,
            ModuleFinder files,
            FrozenImage image,
            List<Expected> expected,
            List<Exercise> exercises,
            Effort effort) {
        Forms forms = Forms.of(image, expected);
        return new BehaviourComparison(machines, files, effort, forms, new CoverageTotals(expected)).compare(exercises);
    }

    private Behaviour compare(List<Exercise> exercises) {
        List<Callable<RunComparison>> jobs = new ArrayList<>();
        for (String path : forms.interpreted().keySet()) {
            jobs.add(() -> drive(path));
        }
        for (Exercise exercise : exercises) {
            jobs.add(() -> perform(exercise));
        }
        return new Behaviour(Workers.all(jobs), coverage.functions(), coverage.opcodes());
    }

    private RunComparison drive(String path) {
        Session ofInterpreted = session(forms.interpreted(), Map.of(), effort.stepsEach());
        new ModuleDriver(ofInterpreted, path, effort.seed()).drive();
        Session ofFrozen = session(forms.frozen(), Map.of(), effort.stepsEach());
        new ModuleDriver(ofFrozen, path, effort.seed()).drive();
        return compared(RunComparison.Kind.MODULE, path, ofInterpreted, ofFrozen);
    }

    private RunComparison perform(Exercise exercise) {
        return compared(
                RunComparison.Kind.EXERCISE,
                exercise.name(),
                perform(exercise, forms.interpreted()),
                perform(exercise, forms.frozen()));
    }

    private Session perform(Exercise exercise, Map<String, ? extends Form> modules) {
        Map<String, ? extends Form> besides = exercise instanceof Exercise.Apart apart ? apart.besides() : Map.of();
        Session session = session(modules, besides, effort.stepsOfExercise());
        ExerciseRun.perform(session, exercise);
        return session;
    }

    private RunComparison compared(RunComparison.Kind kind, String subject, Session ofInterpreted, Session ofFrozen) {
        coverage.add(ofFrozen.coverage());
        Transcript transcript = ofFrozen.transcript();
        return new RunComparison(
                kind,
                subject,
                transcript.calls(),
                transcript.steps(),
                ofInterpreted.transcript().firstDifference(transcript),
                transcript.ending());
    }

    /** What modules beside an exercise have in common with frozen ones is theirs. */
    private Session session(Map<String, ? extends Form> modules, Map<String, ? extends Form> besides, long steps) {
        Map<String, Form> all = new HashMap<>(besides);
        all.putAll(modules);
        return new Session(machines, all, modules.keySet(), forms.firmwareNames(), files, steps);
    }
}
