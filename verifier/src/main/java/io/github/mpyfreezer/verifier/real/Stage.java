package io.github.mpyfreezer.verifier.real;

import io.github.mpyfreezer.parser.MpyWriter;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.verifier.image.Expected;
import io.github.mpyfreezer.verifier.run.Exercise;
import io.github.mpyfreezer.verifier.run.InterpretedForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** A folder with all that an interpreter is to run: {@code .mpy} files where it finds them. */
record Stage(Path folder) {
    static final String DRIVER = "driver";
    static final String MODULES = "lib";
    /** Where an interpreter keeps what is frozen in itself (py/builtinimport.c). */
    static final String OWN = ".frozen";

    static Stage of(Path folder, List<Expected> modules, List<Exercise> exercises) throws IOException {
        var stage = new Stage(folder);
        Path driver = Files.createDirectories(folder.resolve(DRIVER));
        Files.write(driver.resolve(Driver.NAME + ".mpy"), Driver.content().toArray());
        Files.createDirectories(folder.resolve(MODULES));
        for (Expected module : modules) {
            stage.add(MODULES, module.module());
        }
        for (int i = 0; i < exercises.size(); i++) {
            if (exercises.get(i) instanceof Exercise.Apart apart) {
                for (InterpretedForm beside : apart.besides().values()) {
                    stage.add(ofExercise(i), beside.module());
                }
                stage.add(ofExercise(i), apart.program().module());
            }
        }
        return stage;
    }

    /** The folder of an exercise, by its number. */
    static String ofExercise(int number) {
        return "exercise" + number;
    }

    private void add(String place, MpyModule module) throws IOException {
        Path top = folder.resolve(place);
        Path file;
        try {
            file = top.resolve(stem(module) + ".mpy").normalize();
        } catch (InvalidPathException e) {
            return;
        }
        // What has no place in a folder cannot be imported from one.
        if (file.startsWith(top) && !Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.write(file, MpyWriter.write(module).toArray());
        }
    }

    private static String stem(MpyModule module) {
        String path = module.sourceFile().text();
        return path.endsWith(".py") ? path.substring(0, path.length() - ".py".length()) : path;
    }
}
