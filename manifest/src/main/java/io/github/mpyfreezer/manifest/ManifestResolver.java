package io.github.mpyfreezer.manifest;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out what manifests ask for: runs each once, and those that it includes or requires ({@code ManifestFile} in
 * tools/manifestfile.py). One object resolves the manifests of one firmware.
 */
public final class ManifestResolver {
    private static final String MANIFEST = "manifest.py";
    /** The libraries of micropython-lib that are searched unless others are named. */
    private static final List<String> BASE_LIBRARIES = List.of("micropython", "python-stdlib", "python-ecosys");

    private static final String LIBRARY_FOLDER = "MPY_LIB_DIR";

    private final ManifestMode mode;
    private final PathVariables variables;
    private final ManifestEngine engine;
    private final Libraries libraries = new Libraries();
    private final List<String> cModules = new ArrayList<>();
    /** Manifests that were come to: none is run twice, not even after it failed. */
    private final Set<String> visited = new HashSet<>();

    private final Set<String> read = new LinkedHashSet<>();
    /** What packages say of themselves, by number; the first is that of the command line. */
    private final List<PackageMetadata> packages = new ArrayList<>(List.of(PackageMetadata.NONE));

    private FileCollector files;
    /** What the manifest that is run is laid over, if it is. */
    private Optional<FileCollector> below = Optional.empty();

    private boolean alone = true;
    private Scope scope;

    /**
     * Begins with no manifest.
     *
     * @param folder the folder that paths on the command line count from
     */
    public ManifestResolver(ManifestMode mode, PathVariables variables, ManifestEngine engine, Path folder) {
        this.mode = mode;
        this.variables = variables;
        this.engine = engine;
        this.files = new FileCollector(mode);
        this.scope = Scope.outermost(real(folder.toAbsolutePath().toString()));
        Optional<String> library = variables.get(LIBRARY_FOLDER);
        if (library.isPresent() && !library.get().isEmpty()) {
            for (String name : BASE_LIBRARIES) {
                libraries.add(name, resolved(PythonPath.join(library.get(), name)), false);
            }
        }
    }

    /**
     * Runs a manifest of the command line.
     *
     * @param manifest the path of a file, which ends in {@code .py}, or the text of a manifest
     * @throws ManifestException if something is wrong with it, or with one that it leads to
     */
    public void execute(String manifest) {
        if (manifest.endsWith(".py")) {
            includeFile(resolved(manifest), Map.of(), scope.packageNumber());
        } else {
            run(manifest, ManifestPlace.INLINE, Map.of());
        }
    }

    /**
     * Takes a file that no manifest names.
     *
     * @param target its path on the device
     * @param by what named it
     */
    public void addFile(String source, String target, FileKind kind, Optional<String> opt, ManifestPlace by) {
        packages.add(PackageMetadata.NONE);
        files.add(source, target, kind, opt, new Scope("", packages.size() - 1, List.of(), List.of(by)));
    }

    /**
     * Runs a manifest of the command line that is laid over those before it: a file that it names takes the place of one
     * that they named for the same module, and its function {@code exclude} takes modules away.
     *
     * @param manifest the path of a file, or the text of a manifest
     * @throws ManifestException if something is wrong with it, or with one that it leads to
     */
    public void overlay(String manifest) {
        FileCollector ground = files;
        below = Optional.of(ground);
        files = new FileCollector(mode);
        execute(manifest);
        ground.cover(files);
        files = ground;
        below = Optional.empty();
    }

    /**
     * Takes away the modules that a pattern fits.
     *
     * @return whether there are any
     */
    public boolean exclude(ModulePattern pattern) {
        return files.exclude(pattern);
    }

    /** All that was asked for until now. */
    public Manifest manifest() {
        List<ManifestEntry> entries = new ArrayList<>(files.found().size());
        for (FileCollector.Found file : files.found()) {
            Scope where = file.scope();
            PackageMetadata metadata = packages.get(where.packageNumber());
            entries.add(
                    new ManifestEntry(file.source(), file.target(), file.kind(), metadata, file.opt(), where.via()));
        }
        var sources = new ManifestSources(List.copyOf(read), files.searched(), libraries.folders(), alone);
        return new Manifest(entries, cModules, packages.get(0), sources);
    }

    private void run(String code, String name, Map<String, Literal> options) {
        var text = new ManifestText(
                code, Path.of(scope.folder()), ManifestFunctions.names(mode, below.isPresent()), options);
        ManifestRun.Ran ran = ran(text, name);
        for (int i = 0; i < ran.calls().size(); i++) {
            ManifestCall call = ran.calls().get(i);
            var place = new ManifestPlace(name, call.line(), call.lastLine());
            scope = scope.at(place);
            Scope before = scope;
            try {
                perform(call);
            } catch (ManifestException e) {
                scope = before;
                text = text.refusing(i, new ManifestText.Refusal(e.kind(), e.fault()));
                ran = ran(text, name);
                if (endsWith(ran, i, e.fault())) {
                    throw e.in(place);
                }
            }
        }
        if (ran.fault().isPresent()) {
            ManifestFault fault = ran.fault().get();
            throw new ManifestException(fault.message()).in(new ManifestPlace(name, fault.line(), fault.line()));
        }
    }

    private ManifestRun.Ran ran(ManifestText text, String name) {
        ManifestRun run = engine.run(text);
        if (run instanceof ManifestRun.Beyond beyond) {
            throw new ManifestException("cannot be run here: " + beyond.what())
                    .in(new ManifestPlace(name, beyond.line(), beyond.line()));
        }
        var ran = (ManifestRun.Ran) run;
        alone &= ran.alone();
        return ran;
    }

    /** Whether a run ended because a call failed, and did not do something else then. */
    private static boolean endsWith(ManifestRun.Ran ran, int call, String why) {
        return ran.calls().size() <= call + 1
                && ran.fault().map(ManifestFault::message).equals(Optional.of(why));
    }

    private void perform(ManifestCall call) {
        try {
            performNamed(call);
        } catch (InvalidPathException e) {
            throw new ManifestException("not a file name: " + e.getReason());
        }
    }

    private void performNamed(ManifestCall call) {
        if (call.function().equals(ManifestCall.OPTIONS_DEFAULTS)) {
            return;
        }
        Arguments given = ManifestFunctions.of(call.function()).bind(call);
        if (mode == ManifestMode.LIST_C_MODULES && ManifestFunctions.namesFiles(call.function())) {
            return;
        }
        switch (call.function()) {
            case "metadata" -> describe(given);
            case "include" -> includeAll(given);
            case "require" -> require(given);
            case "add_library" -> {
                String folder = resolved(given.path("library_path"));
                libraries.add(library(given), folder, given.isTrue("prepend"));
            }
            case "package" -> {
                checkMetadata();
                String base = resolved(given.path("base_path", "."));
                files.addPackage(scope, base, given.path("package_path"), given.get("files"), opt(given));
            }
            case "module" -> {
                checkMetadata();
                String base = resolved(given.path("base_path", "."));
                files.addModule(scope, base, given.path("module_path"), opt(given));
            }
            case "exclude" -> {
                var pattern = new ModulePattern(given.path("pattern"));
                if (!below.orElse(files).exclude(pattern)) {
                    throw new ManifestException("exclude('" + pattern.text() + "') fits no module");
                }
            }
            case "freeze_data" -> {
                String path = variables.substitute(given.path("path"));
                String base = resolved(given.path("base_path", "."));
                boolean absolute = path.startsWith("/");
                files.addData(
                        scope, absolute ? PythonPath.folder(path) : base, absolute ? PythonPath.name(path) : path);
            }
            case "c_module" -> addCModule(given.path("module_path"));
            default -> {
                var wanted = FileCollector.Wanted.of(call.function());
                files.freeze(scope, wanted, resolved(given.path("path")), given.get("script"), opt(given));
            }
        }
    }

    private static Optional<String> opt(Arguments given) {
        Optional<Literal> opt = given.get("opt");
        if (opt.isEmpty()) {
            return Optional.empty();
        } else if (opt.get() instanceof Literal.Int level) {
            return Optional.of(level.value().toString());
        } else if (opt.get() instanceof Literal.Text level) {
            return Optional.of(level.value());
        }
        throw new ManifestException("opt is a level of optimisation, 0 to 3");
    }

    private void includeAll(Arguments given) {
        Literal path = given.named().getOrDefault("manifest_path", new Literal.None());
        boolean required = given.isTrue("is_require");
        if (required) {
            checkMetadata();
        }
        if (path instanceof Literal.Text text) {
            include(text.value(), given.more(), required);
        } else {
            for (String each : Arguments.paths(path)) {
                include(each, given.more(), false);
            }
        }
    }

    /** @param required whether it is a package of its own, as those that are required are */
    private void include(String path, Map<String, Literal> options, boolean required) {
        if (required) {
            packages.add(PackageMetadata.NONE);
        }
        includeFile(resolved(path), options, required ? packages.size() - 1 : scope.packageNumber());
    }

    /** A call without arguments asks what the package is, and a manifest can do nothing with the answer. */
    private void describe(Arguments given) {
        if (given.named().isEmpty()) {
            return;
        } else if (!packages.get(scope.packageNumber()).fields().isEmpty()) {
            throw new ManifestException("Duplicate call to metadata().");
        }
        packages.set(scope.packageNumber(), new PackageMetadata(given.named()));
    }

    /** A library says what it is before anything else. */
    private void checkMetadata() {
        if (mode == ManifestMode.COMPILE
                && packages.get(scope.packageNumber()).fields().isEmpty()) {
            throw new ManifestException("metadata() must be the first command in a manifest file.");
        }
    }

    private void require(Arguments given) {
        checkMetadata();
        String name = given.path("name");
        Optional<String> found;
        if (given.get("library").isPresent()) {
            found = Optional.of(inLibrary(library(given), name));
        } else if (Arguments.isTrue(given.more().get("unix_ffi"))
                && variables.get(LIBRARY_FOLDER).isPresent()) {
            // As manifests up to 1.24 have it, which had no add_library for it.
            String ffi = resolved(PythonPath.join(variables.get(LIBRARY_FOLDER).get(), "unix-ffi"));
            found = libraries.findIn(ffi, name).or(() -> libraries.find(name));
        } else {
            found = libraries.find(name);
        }
        if (found.isEmpty()) {
            throw new ManifestException(FaultKind.VALUE, "Package '" + name + "' not found in any known library.");
        }
        packages.add(PackageMetadata.NONE);
        includeFile(found.get(), given.more(), packages.size() - 1);
    }

    /** A library may be called by anything that Python takes for a key. */
    private static String library(Arguments given) {
        Literal name = given.named().getOrDefault("library", new Literal.None());
        return name instanceof Literal.Text text ? text.value() : LiteralRepr.of(name);
    }

    private String inLibrary(String library, String name) {
        Optional<String> folder = libraries.folder(library);
        if (folder.isEmpty()) {
            throw new ManifestException(
                    FaultKind.VALUE, "Unknown library '" + library + "' for require('" + name + "').");
        }
        Optional<String> found = libraries.findIn(folder.get(), name);
        if (found.isEmpty()) {
            throw new ManifestException(
                    FaultKind.VALUE,
                    "Package '" + name + "' not found in external library '" + library + "' (" + folder.get() + ").");
        }
        return found.get();
    }

    private void includeFile(String path, Map<String, Literal> options, int packageNumber) {
        String file = Files.isDirectory(Path.of(path)) ? PythonPath.join(path, MANIFEST) : path;
        if (!visited.add(file)) {
            return;
        }
        String code;
        try {
            code = Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ManifestException("cannot read the manifest " + file + ": " + reason(e));
        }
        read.add(file);
        Scope outer = scope;
        scope = scope.inside(real(PythonPath.folder(file)), packageNumber);
        run(code, file, options);
        scope = outer;
    }

    private void addCModule(String path) {
        if (mode == ManifestMode.COMPILE) {
            return;
        }
        String folder = resolved(path);
        Optional<String> unresolved = PathVariables.unresolved(folder);
        if (unresolved.isPresent()) {
            throw new ManifestException("Unresolved variable in c_module() path: " + unresolved.get());
        } else if (!Files.exists(Path.of(folder))) {
            throw new ManifestException("C module path does not exist: " + folder);
        } else if (!Files.isDirectory(Path.of(folder))) {
            throw new ManifestException("C module path must be a directory: " + folder);
        } else if (!Files.isRegularFile(Path.of(folder, "micropython.mk"))
                && !Files.isRegularFile(Path.of(folder, "micropython.cmake"))) {
            throw new ManifestException(
                    "C module directory must contain micropython.mk or micropython.cmake: " + folder);
        }
        cModules.add(folder);
    }

    private String resolved(String path) {
        return PythonPath.absolute(scope.folder(), variables.substitute(path));
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        return e instanceof CharacterCodingException ? "not UTF-8" : String.valueOf(e.getMessage());
    }

    /** The folder as {@code os.getcwd()} names it, without links. */
    private static String real(String folder) {
        try {
            return Path.of(folder.isEmpty() ? "." : folder).toRealPath().toString();
        } catch (IOException e) {
            return folder;
        }
    }
}
