package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.verifier.run.Exercise;
import io.github.mpyfreezer.verifier.run.Form;
import io.github.mpyfreezer.verifier.run.InterpretedForm;
import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes of files that drive modules the programs that a machine can run. */
final class Exercises {
    private static final String TEST = "test_";

    private Exercises() {}

    /**
     * The programs of files and folders: each file, and of a folder those called {@code test_*} if there are any, else all.
     * They may import the other files of their folder.
     *
     * @param compiled compiles and reads files
     */
    static List<Exercise> of(List<String> paths, Function<List<String>, BoardBuild.Frozen> compiled) {
        List<Exercise> exercises = new ArrayList<>();
        for (String path : paths) {
            List<FrozenInput> programs = compiled.apply(List.of(path)).modules();
            Map<String, Form> forms = new HashMap<>();
            for (FrozenInput program : programs) {
                forms.put(program.module().sourceFile().text(), new InterpretedForm(program.module()));
            }
            boolean tests = programs.stream().anyMatch(Exercises::isTest);
            for (FrozenInput program : programs) {
                if (!tests || isTest(program)) {
                    exercises.add(new Exercise(program.origin(), new InterpretedForm(program.module()), forms));
                }
            }
        }
        return exercises;
    }

    private static boolean isTest(FrozenInput program) {
        return new File(program.origin()).getName().startsWith(TEST);
    }
}
