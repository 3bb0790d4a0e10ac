package io.github.mpyfreezer.manifest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the files that calls of one manifest name, be it one by one or by their folder. */
final class FileCollector {
    /** Links can lead from a folder to one that it is in, and so on for ever. */
    private static final int DEEPEST = 64;

    private final ManifestMode mode;
    private final List<Found> found = new ArrayList<>();
    private final List<String> searched = new ArrayList<>();

    FileCollector(ManifestMode mode) {
        this.mode = mode;
    }

    /** A file, and who asked for it. The package is a number, since its metadata may come later. */
    record Found(String source, String target, FileKind kind, Optional<String> opt, Scope scope) {}

    /** All files, in the order in which they were asked for. */
    List<Found> found() {
        return found;
    }

    /** The folders whose files were taken, whatever they are called. */
    List<String> searched() {
        return searched;
    }

    /** Lays other files over these: one for the same module takes the place of what was here. */
    void cover(FileCollector over) {
        Set<String> modules = new HashSet<>();
        for (Found file : over.found) {
            modules.add(ModulePattern.module(file.target()));
        }
        found.removeIf(file -> modules.contains(ModulePattern.module(file.target())));
        found.addAll(over.found);
        searched.addAll(over.searched);
    }

    /** Takes away what a pattern fits, and tells whether that was anything. */
    boolean exclude(ModulePattern pattern) {
        int before = found.size();
        found.removeIf(file -> pattern.fits(file.target()));
        return found.size() < before;
    }

    /** One file, which is there. */
    void add(String source, String target, FileKind kind, Optional<String> opt, Scope scope) {
        found.add(new Found(source, target, kind, opt, scope));
    }

    /** {@code package()}. */
    void addPackage(Scope scope, String base, String folder, Optional<Literal> files, Optional<String> opt) {
        var search = new Search(scope, base, Wanted.PACKAGE, opt);
        if (files.isEmpty()) {
            search.addFolder(folder);
            return;
        }
        for (String file : Arguments.paths(files.get())) {
            search.addFile(folder.isEmpty() ? file : PythonPath.join(folder, file));
        }
    }

    /** {@code module()}. */
    void addModule(Scope scope, String base, String file, Optional<String> opt) {
        if (!PythonPath.extension(file).equals(".py")) {
            throw new ManifestException("module must be .py file");
        }
        new Search(scope, base, Wanted.PACKAGE, opt).addFile(file);
    }

    /** {@code freeze()} and its kin. */
    void freeze(Scope scope, Wanted wanted, String base, Optional<Literal> script, Optional<String> opt) {
        var search = new Search(scope, base, wanted, opt);
        if (script.isEmpty()) {
            search.addFolder("");
        } else if (script.get() instanceof Literal.Text text) {
            search.addFileOrFolder(text.value());
        } else {
            for (String each : Arguments.paths(script.get())) {
                search.addFileOrFolder(each);
            }
        }
    }

    /** {@code freeze_data()}: a file, or all that are below a folder but those whose names begin with a dot. */
    void addData(Scope scope, String base, String path) {
        String source = PythonPath.join(base, path);
        if (Files.isDirectory(Path.of(source))) {
            Folder listing = Folder.list(source, true);
            searched.add(source);
            for (String file : listing.files()) {
                if (!file.startsWith(".")) {
                    addData(scope, base, PythonPath.join(path, file));
                }
            }
            for (String folder : listing.folders()) {
                if (!folder.startsWith(".")) {
                    addData(scope, base, PythonPath.join(path, folder));
                }
            }
        } else if (Files.exists(Path.of(source))) {
            found.add(new Found(source, DataModule.target(path), FileKind.DATA, Optional.empty(), scope));
        } else {
            throw new ManifestException("Cannot stat " + source);
        }
    }

    /** What a function takes. */
    enum Wanted {
        PACKAGE,
        FREEZE,
        FREEZE_AS_STR,
        FREEZE_AS_MPY,
        FREEZE_MPY;

        static Wanted of(String function) {
            return switch (function) {
                case "freeze_as_str" -> FREEZE_AS_STR;
                case "freeze_as_mpy" -> FREEZE_AS_MPY;
                case "freeze_mpy" -> FREEZE_MPY;
                default -> FREEZE;
            };
        }

        /** Whether a file with this extension is taken from a folder. */
        boolean takes(String extension) {
            return switch (this) {
                case PACKAGE, FREEZE_AS_STR, FREEZE_AS_MPY -> extension.equals(".py");
                case FREEZE_MPY -> extension.equals(".mpy");
                case FREEZE -> extension.equals(".py") || extension.equals(".mpy");
            };
        }
    }

    /** The files of one call. */
    private final class Search {
        private final Scope scope;
        private final String base;
        private final Wanted wanted;
        private final Optional<String> opt;

        Search(Scope scope, String base, Wanted wanted, Optional<String> opt) {
            this.scope = scope;
            this.base = base;
            this.wanted = wanted;
            this.opt = opt;
        }

        void addFileOrFolder(String path) {
            if (Files.isDirectory(Path.of(PythonPath.join(base, path)))) {
                addFolder(path);
            } else {
                addFile(path);
            }
        }

        void addFolder(String folder) {
            if (!Files.isDirectory(Path.of(base))) {
                throw noFolder(base);
            }
            walk(PythonPath.absolute(base, folder), 0);
        }

        private static ManifestException noFolder(String path) {
            return Files.exists(Path.of(path))
                    ? new ManifestException(FaultKind.NOT_A_FOLDER, "[Errno 20] Not a directory: '" + path + "'")
                    : new ManifestException(FaultKind.NO_FOLDER, "[Errno 2] No such file or directory: '" + path + "'");
        }

        private void walk(String folder, int depth) {
            if (depth == DEEPEST) {
                throw new ManifestException("folders nested deeper than " + depth + " at " + folder
                        + ": is there a link to a folder that it is in?");
            }
            Folder listing = Folder.list(folder, true);
            searched.add(folder);
            for (String file : listing.files()) {
                if (wanted.takes(PythonPath.extension(file))) {
                    addFile(PythonPath.relative(PythonPath.join(folder, file), base));
                }
            }
            for (String inner : listing.folders()) {
                walk(PythonPath.join(folder, inner), depth + 1);
            }
        }

        void addFile(String target) {
            String source = PythonPath.join(base, target);
            if (!Files.exists(Path.of(source))) {
                throw new ManifestException("Cannot stat " + source);
            }
            found.add(new Found(source, target, kind(source), opt, scope));
        }

        private FileKind kind(String source) {
            String extension = PythonPath.extension(source);
            if (mode == ManifestMode.COMPILE && !extension.equals(".py")) {
                throw new ManifestException("Expected .py file");
            } else if (wanted == Wanted.FREEZE_AS_STR) {
                return FileKind.TEXT;
            } else if (extension.equals(".py") && wanted != Wanted.FREEZE_MPY) {
                return FileKind.SOURCE;
            } else if (extension.equals(".mpy") && wanted != Wanted.FREEZE_AS_MPY) {
                return FileKind.MPY;
            }
            String expected = wanted == Wanted.FREEZE_MPY
                    ? "a .mpy file"
                    : wanted == Wanted.FREEZE_AS_MPY ? "a .py file" : "a .py or .mpy file";
            throw new ManifestException("found " + source + ", expected " + expected);
        }
    }
}
