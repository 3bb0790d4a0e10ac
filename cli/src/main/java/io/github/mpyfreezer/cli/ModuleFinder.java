package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the modules that the arguments of the main command name: a {@code .mpy} file is itself, a folder is all {@code .mpy}
 * files below it, in the order of their names.
 */
final class ModuleFinder {
    private static final String COMPILED = ".mpy";
    private static final String SOURCE = ".py";

    private final List<ModuleFile> modules = new ArrayList<>();
    private final List<String> uncompiled = new ArrayList<>();

    private ModuleFinder() {}

    /**
     * What was found.
     *
     * @param modules files to freeze, in order
     * @param uncompiled sources that have no compiled file beside them
     */
    record Found(List<ModuleFile> modules, List<String> uncompiled) {}

    /** @throws CliException if an argument is neither a folder nor a compiled module */
    static Found find(List<String> arguments) {
        var finder = new ModuleFinder();
        for (String argument : arguments) {
            finder.add(argument);
        }
        return new Found(finder.modules, finder.uncompiled);
    }

    private void add(String argument) {
        if (argument.isEmpty()) {
            throw new CliException("found an empty name, expected a folder or a .mpy file", ExitCode.USAGE);
        }
        Path path = InputFiles.path(argument);
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (argument.endsWith(SOURCE) && Files.exists(path)) {
            throw new CliException(argument + ": is source; compile it first: mpy-cross " + argument);
        } else {
            modules.add(ModuleFile.alone(argument));
        }
    }

    private void addFolder(Path folder) {
        Set<String> names = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(COMPILED) || name.endsWith(SOURCE))
                    .sorted(ModuleFinder::byNames)
                    .forEach(names::add);
        } catch (IOException e) {
            throw new CliException(folder + ": " + InputFiles.reason(e));
        }
        if (!names.isEmpty() && names.stream().noneMatch(name -> name.endsWith(COMPILED))) {
            throw new CliException(
                    folder + ": found no .mpy file in it, only sources; compile them first: mpy-cross FILE.py");
        }
        for (String name : names) {
            if (name.endsWith(COMPILED)) {
                modules.add(ModuleFile.in(folder, name));
            } else if (!names.contains(name.substring(0, name.length() - SOURCE.length()) + COMPILED)) {
                uncompiled.add(name);
            }
        }
    }

    /** Name by name, a folder's files where its name belongs, alike on every platform. */
    private static int byNames(String a, String b) {
        return a.replace('\\', '\0')
                .replace('/', '\0')
                .compareTo(b.replace('\\', '\0').replace('/', '\0'));
    }
}
