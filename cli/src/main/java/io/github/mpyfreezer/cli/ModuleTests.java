package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.freezer.FrozenInput;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files called {@code test_*} among frozen modules and in their folders.
 *
 * @param frozen paths of those that are frozen
 * @param beside those that are not
 */
record ModuleTests(List<String> frozen, List<Beside> beside) {
    private static final String TEST = "test_";
    private static final String SOURCE = ".py";
    private static final String COMPILED = ".mpy";

    /**
     * A test that is not frozen.
     *
     * @param name its path if it were: that of the module beside, with its own name
     */
    record Beside(String name, File file) {
        boolean isSource() {
            return name.endsWith(SOURCE);
        }
    }

    ModuleTests {
        frozen = List.copyOf(frozen);
        beside = List.copyOf(beside);
    }

    /** Whether a file of this name is a test. */
    static boolean isTest(String name) {
        return name.startsWith(TEST) && (name.endsWith(SOURCE) || name.endsWith(COMPILED));
    }

    /** Looks for those of some modules, in the order of their names; of a source and its compiled file the source is it. */
    static ModuleTests of(List<FrozenInput> modules) {
        Set<Path> known = new HashSet<>();
        List<String> frozen = new ArrayList<>();
        TreeMap<Path, String> folders = new TreeMap<>();
        for (FrozenInput module : modules) {
            Path file = place(module.origin());
            known.add(file);
            String path = module.module().sourceFile().text();
            if (isTest(String.valueOf(file.getFileName()))) {
                frozen.add(path);
            }
            folders.putIfAbsent(file.resolveSibling(""), path.substring(0, path.lastIndexOf('/') + 1));
        }
        List<Beside> beside = new ArrayList<>();
        folders.forEach((folder, path) -> {
            Set<String> names = names(folder);
            for (String name : names) {
                boolean twin = names.contains(stem(name) + SOURCE) && name.endsWith(COMPILED);
                if (!twin && !isKnown(known, folder.resolve(stem(name)))) {
                    beside.add(new Beside(path + name, folder.resolve(name).toFile()));
                }
            }
        });
        return new ModuleTests(frozen, beside);
    }

    private static Path place(String origin) {
        return InputFiles.path(origin).toAbsolutePath().normalize();
    }

    private static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static boolean isKnown(Set<Path> known, Path stem) {
        return known.contains(stem.resolveSibling(stem.getFileName() + SOURCE))
                || known.contains(stem.resolveSibling(stem.getFileName() + COMPILED));
    }

    /** A folder that cannot be listed has none. */
    private static Set<String> names(Path folder) {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(ModuleTests::isTest)
                    .forEach(names::add);
        } catch (IOException e) {
            return Set.of();
        }
        return names;
    }
}
