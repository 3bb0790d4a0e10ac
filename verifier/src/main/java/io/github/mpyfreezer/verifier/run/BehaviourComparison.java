package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.image.FoundModule;
import io.github.mpyfreezer.verifier.image.FrozenImage;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.run.ModuleFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs all modules and exercises in both forms, each on machines of its own. */
public final class BehaviourComparison {
    /** What the deepest recursion that a board's stack allows needs of Java's. */
    private static final long STACK_BYTES = 256L << 20;

    private final MachineMaker machines;
    private final ModuleFinder files;
    private final Effort effort;
    private final Map<String, Form> interpreted = new LinkedHashMap<>();
    private final Map<String, Form> frozen = new LinkedHashMap<>();
    private final List<MpStr> firmwareNames;
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
            MachineMaker machines, ModuleFinder files, Effort effort, FrozenImage image, List<Expected> expected) {
        this.machines = machines;
        this.files = files;
        this.effort = effort;
        this.firmwareNames = FirmwareNames.of(image, expected);
        this.coverage = new CoverageTotals(expected);
        IdentityHashMap<MpyModule, FoundModule.Loaded> found = new IdentityHashMap<>();
        for (FoundModule module : image.modules()) {
            if (module instanceof FoundModule.Loaded loaded) {
                found.put(loaded.shape(), loaded);
            }
        }
        for (Expected module : expected) {
            String path = module.module().sourceFile().text();
            interpreted.putIfAbsent(path, new InterpretedForm(module.module()));
            FoundModule.Loaded loaded = found.get(module.module());
            if (loaded != null) {
                frozen.putIfAbsent(path, new FrozenForm(loaded));
            }
        }
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
        return new BehaviourComparison(machines, files, effort, image, expected).compare(exercises);
    }

    private Behaviour compare(List<Exercise> exercises) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), BehaviourComparison::thread);
        try {
            List<Future<RunComparison>> running = new ArrayList<>();
            for (String path : interpreted.keySet()) {
                running.add(workers.submit(() -> drive(path)));
            }
            for (Exercise exercise : exercises) {
                running.add(workers.submit(() -> perform(exercise)));
            }
            List<RunComparison> runs = new ArrayList<>();
            for (Future<RunComparison> one : running) {
                runs.add(one.get());
            }
            return new Behaviour(runs, coverage.functions(), coverage.opcodes());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(null, work, "verify", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    private RunComparison drive(String path) {
        Session ofInterpreted = session(interpreted, Map.of(), effort.stepsEach());
        new ModuleDriver(ofInterpreted, path, effort.seed()).drive();
        Session ofFrozen = session(frozen, Map.of(), effort.stepsEach());
        new ModuleDriver(ofFrozen, path, effort.seed()).drive();
        return compared(RunComparison.Kind.MODULE, path, ofInterpreted, ofFrozen);
    }

    private RunComparison perform(Exercise exercise) {
        return compared(
                RunComparison.Kind.EXERCISE,
                exercise.name(),
                perform(exercise, interpreted),
                perform(exercise, frozen));
    }

    private Session perform(Exercise exercise, Map<String, Form> forms) {
        Map<String, Form> besides = exercise instanceof Exercise.Apart apart ? apart.besides() : Map.of();
        Session session = session(forms, besides, effort.stepsOfExercise());
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
    private Session session(Map<String, Form> forms, Map<String, Form> besides, long steps) {
        Map<String, Form> all = new HashMap<>(besides);
        all.putAll(forms);
        return new Session(machines, all, forms.keySet(), firmwareNames, files, steps);
    }
}
