package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.freezer.FreezeException;
import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.parser.MpyFormatException;
import io.github.mpyfreezer.parser.view.Counts;
import io.github.mpyfreezer.verifier.run.Exercise;
import io.github.mpyfreezer.verifier.run.InterpretedForm;
import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The programs that drive modules.
 *
 * @param programs in the order in which they are run
 * @param unused what is there and cannot be used, and why, a line each
 */
record Exercises(List<Exercise> programs, List<String> unused) {
    /** No programs. */
    static final Exercises NONE = new Exercises(List.of(), List.of());

    Exercises {
        programs = List.copyOf(programs);
        unused = List.copyOf(unused);
    }

    /**
     * The programs of files and folders that the user names: each file, and of a folder those called {@code test_*} if there
     * are any, else all. They may import the other files of their folder.
     *
     * @param compiled compiles and reads files
     */
    static Exercises named(List<String> paths, Function<List<String>, BoardBuild.Frozen> compiled) {
        List<Exercise> exercises = new ArrayList<>();
        for (String path : paths) {
            List<FrozenInput> programs = compiled.apply(List.of(path)).modules();
            Map<String, InterpretedForm> forms = new HashMap<>();
            for (FrozenInput program : programs) {
                forms.put(program.module().sourceFile().text(), new InterpretedForm(program.module()));
            }
            boolean tests = programs.stream().anyMatch(Exercises::isTest);
            for (FrozenInput program : programs) {
                if (!tests || isTest(program)) {
                    exercises.add(new Exercise.Apart(program.origin(), new InterpretedForm(program.module()), forms));
                }
            }
        }
        return new Exercises(exercises, List.of());
    }

    private static boolean isTest(FrozenInput program) {
        return ModuleTests.isTest(new File(program.origin()).getName());
    }

    /**
     * The tests of frozen modules: those that are frozen, and those that lie beside.
     *
     * @param compiler whether sources can be compiled
     * @param compiled compiles and reads files
     */
    static Exercises tests(ModuleTests tests, boolean compiler, Function<List<String>, BoardBuild.Frozen> compiled) {
        List<Exercise> exercises = new ArrayList<>();
        List<String> unused = new ArrayList<>();
        for (String module : tests.frozen()) {
            exercises.add(new Exercise.Frozen(module));
        }
        int sources = 0;
        for (ModuleTests.Beside test : tests.beside()) {
            if (test.isSource() && !compiler) {
                sources++;
                continue;
            }
            try {
                for (FrozenInput program :
                        compiled.apply(List.of(test.file().getPath())).modules()) {
                    exercises.add(new Exercise.Apart(test.name(), new InterpretedForm(program.module()), Map.of()));
                }
            } catch (CliException | FreezeException | MpyFormatException e) {
                unused.add("not used as an exercise: " + e.getMessage());
            }
        }
        if (sources > 0) {
            unused.add(Counts.counted(sources, "test")
                    + " beside the modules not used as exercises, for want of a compiler:"
                    + " name one with --mpy-cross");
        }
        return new Exercises(exercises, unused);
    }

    /** Both, these first. */
    Exercises and(Exercises more) {
        List<Exercise> all = new ArrayList<>(programs);
        all.addAll(more.programs);
        List<String> lines = new ArrayList<>(unused);
        lines.addAll(more.unused);
        return new Exercises(all, lines);
    }
}
