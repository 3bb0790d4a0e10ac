package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.manifest.FileKind;
import io.github.mpyfreezer.manifest.Manifest;
import io.github.mpyfreezer.manifest.ManifestException;
import io.github.mpyfreezer.manifest.ManifestMode;
import io.github.mpyfreezer.manifest.ManifestPlace;
import io.github.mpyfreezer.manifest.ManifestResolver;
import io.github.mpyfreezer.manifest.PathVariables;
import io.github.mpyfreezer.manifest.external.Fallback;
import io.github.mpyfreezer.manifest.external.Python3;
import io.github.mpyfreezer.manifest.python.DeclarativePython;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the files that the arguments of the main command name. A {@code .py} or {@code .mpy} file is itself; a manifest is
 * what it asks for, and so is a folder that has one; any other folder is all modules below it, in the order of their names.
 */
final class InputFinder {
    private static final String COMPILED = ".mpy";
    private static final String SOURCE = ".py";
    /** mpy-tool.py and {@code freeze verify} take one by {@code -q}, which here is something else. */
    private static final String HEADER = ".h";

    private final ManifestResolver resolver;
    private final Optional<String> level;
    private final List<String> notes = new ArrayList<>();

    /** @param level of optimisation of files that are not named by a manifest */
    InputFinder(PathVariables variables, Optional<String> level) {
        var engine = new Fallback(new DeclarativePython(), new Python3("python3"));
        this.resolver = new ManifestResolver(ManifestMode.FREEZE, variables, engine, Path.of(""));
        this.level = level;
    }

    /** What the user may want to know of how files were found. */
    List<String> notes() {
        return notes;
    }

    /** All that was found until now. */
    Manifest found() {
        return resolver.manifest();
    }

    /** @throws CliException if there is no such file, or a manifest is at fault */
    void add(String argument) {
        if (argument.isEmpty()) {
            throw new CliException("found an empty name, expected a folder or a file", ExitCode.USAGE);
        }
        Path path = InputFiles.path(argument);
        if (Files.isDirectory(path) && Files.isRegularFile(path.resolve(ManifestName.USUAL))) {
            run(path.resolve(ManifestName.USUAL).toString());
        } else if (Files.isDirectory(path)) {
            addFolder(path, argument);
        } else if (ManifestName.fits(path)) {
            run(argument);
        } else {
            addFile(path, String.valueOf(path.getFileName()), argument);
        }
    }

    /** Lays a manifest over what was found. */
    void overlay(String manifest) {
        try {
            resolver.overlay(manifest);
        } catch (ManifestException e) {
            throw new CliException(String.valueOf(e.getMessage()));
        }
    }

    void exclude(List<String> patterns) {
        ManifestFiles.exclude(resolver, patterns);
    }

    private void run(String manifest) {
        try {
            resolver.execute(manifest);
        } catch (ManifestException e) {
            String message = String.valueOf(e.getMessage());
            boolean unknown = message.contains("$(");
            throw new CliException(
                    unknown ? message + "; name the tree with --mpy-dir, or the folder with --var" : message);
        }
    }

    private void addFile(Path file, String target, String argument) {
        if (!Files.exists(file)) {
            throw new CliException(argument + ": no such file or folder");
        }
        if (target.endsWith(HEADER)) {
            throw new CliException(argument
                    + ": found a C header, expected modules; the firmware's qstr header is named by --qstr-header");
        }
        addModule(file.toString(), target, argument);
    }

    private void addModule(String file, String target, String argument) {
        FileKind kind = target.endsWith(SOURCE) ? FileKind.SOURCE : FileKind.MPY;
        Optional<String> opt = kind == FileKind.SOURCE ? level : Optional.empty();
        resolver.addFile(file, target, kind, opt, ManifestPlace.ofArgument(argument));
    }

    private void addFolder(Path folder, String argument) {
        Set<String> names = new LinkedHashSet<>();
        try (Stream<Path> files = Files.find(folder, Integer.MAX_VALUE, InputFinder::isModule)) {
            files.map(Path::toString).sorted(InputFinder::byNames).forEach(names::add);
        } catch (IOException e) {
            throw new CliException(folder + ": " + InputFiles.reason(e));
        }
        List<String> unused = new ArrayList<>();
        for (String name : names) {
            if (name.endsWith(COMPILED)
                    && names.contains(name.substring(0, name.length() - COMPILED.length()) + SOURCE)) {
                unused.add(name);
            } else {
                String target = folder.relativize(InputFiles.path(name)).toString();
                addModule(name, target.replace('\\', '/'), argument);
            }
        }
        if (!unused.isEmpty()) {
            notes.add("not frozen, as their sources are beside them: " + String.join(", ", unused));
        }
    }

    /** Whether it is a file, or a link to one, that is called as modules are. */
    private static boolean isModule(Path path, BasicFileAttributes attributes) {
        String name = path.toString();
        return (name.endsWith(COMPILED) || name.endsWith(SOURCE))
                && (attributes.isRegularFile() || attributes.isSymbolicLink() && Files.isRegularFile(path));
    }

    /** Name by name, a folder's files where its name belongs, alike on every platform. */
    private static int byNames(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            int order = rank(a.charAt(i)) - rank(b.charAt(i));
            if (order != 0) {
                return order;
            }
        }
        return a.length() - b.length();
    }

    private static int rank(char c) {
        return c == '/' || c == '\\' ? 0 : c;
    }
}
