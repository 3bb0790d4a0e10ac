package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.vm.LimitException;
import io.github.mpyfreezer.vm.Limits;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.EndException;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.run.ModuleFinder;
import io.github.mpyfreezer.vm.run.ModuleImporter;
import io.github.mpyfreezer.vm.run.Tracebacks;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Runs programs with modules in one of their forms, and keeps what they print and their exit code, as a process would show it. */
public final class PlainRuns {
    /** How much work functions of the firmware may have with an instruction, on the average. */
    private static final long WORK_A_STEP = 20;

    private final MachineMaker machines;
    private final ModuleFinder files;
    private final Forms forms;
    private final long steps;
    private final Map<String, Form> parsed = new HashMap<>();

    /** In which form. */
    public enum Kind {
        /** From the {@code .mpy} file, as the firmware loads it. */
        INTERPRETED,
        /** The same, but for floats, which are those of frozen code ({@link ParsedFloats}). */
        NEAREST,
        /** From the image. */
        FROZEN
    }

    /** @param effort how many instructions a program may take */
    public PlainRuns(MachineMaker machines, ModuleFinder files, Forms forms, BehaviourComparison.Effort effort) {
        this.machines = machines;
        this.files = files;
        this.forms = forms;
        this.steps = effort.stepsOfExercise();
        forms.interpreted().forEach((path, form) -> parsed.put(path, form.asParsed()));
    }

    /** Calls a function of another module; gives what it prints, or nothing if it was stopped. */
    public Optional<String> call(Kind kind, String module, Form code, String function, Object... arguments) {
        return run(kind, Map.of(module + ".py", code), vm -> {
            Object loaded = ModuleImporter.importModule(vm, MpStr.of(module));
            Calls.call(vm, Attributes.get(vm, loaded, MpStr.qstr(function)), arguments);
            return 0;
        });
    }

    /** Runs an exercise as a program; gives what it prints, or nothing if it was stopped. */
    public Optional<String> exercise(Kind kind, Exercise exercise, String name) {
        Map<String, ? extends Form> besides = exercise instanceof Exercise.Apart apart ? apart.besides() : Map.of();
        return run(kind, besides, vm -> {
            Form program = exercise instanceof Exercise.Apart apart
                    ? apart.program()
                    : modules(kind).get(exercise.name());
            if (program == null) {
                throw new UnfitCodeException("no module " + exercise.name());
            }
            return ExerciseRun.run(vm, program.load(vm), name);
        });
    }

    private Map<String, ? extends Form> modules(Kind kind) {
        return switch (kind) {
            case FROZEN -> forms.frozen();
            case NEAREST -> forms.interpreted();
            case INTERPRETED -> parsed;
        };
    }

    private Optional<String> run(Kind kind, Map<String, ? extends Form> besides, ToIntFunction<Vm> program) {
        Map<String, Form> all = new HashMap<>(besides);
        all.putAll(modules(kind));
        Observer observer = Observer.ofOutput(machines);
        Vm vm = machines.machine(observer, Limits.NONE, new FormFinder(all, files, PlainRuns::ignore));
        forms.firmwareNames().forEach(vm.execution()::knowFromFirmware);
        var count = new Coverage();
        count.allow(steps);
        vm.setTracer(count);
        vm.allow(steps * WORK_A_STEP);
        String end;
        try {
            end = end(program.applyAsInt(vm));
        } catch (Raised raised) {
            print(vm, observer, raised);
            end = end(1);
        } catch (LimitException | StackOverflowError e) {
            return Optional.empty();
        } catch (EndException e) {
            end = "ends with " + e.getMessage();
        } catch (UnfitCodeException e) {
            end = "cannot be run: " + e.getMessage();
        } catch (RuntimeException e) {
            end = "the machine failed: " + e;
        }
        return Optional.of(observer.take() + end);
    }

    private static void print(Vm vm, Observer observer, Raised raised) {
        try {
            Tracebacks.print(vm, observer.out(), raised.exception());
        } catch (Raised inner) {
            observer.out().print("\n");
        }
    }

    private static void ignore(String path, FunctionCode code) {}

    /** How the end of a program is told, that of a process, too. */
    public static String end(int exitCode) {
        return "exit code " + exitCode + "\n";
    }
}
