package io.github.mpyfreezer.manifest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The functions of manifests, and their parameters. */
final class ManifestFunctions {
    private static final List<String> ALWAYS =
            List.of("metadata", "include", "require", "add_library", "package", "module", "c_module");
    private static final List<String> TO_FREEZE =
            List.of("freeze", "freeze_as_str", "freeze_as_mpy", "freeze_mpy", "freeze_data");
    /** What only a manifest can say that is laid over others. */
    private static final String OVERLAY = "exclude";

    private static final Signature METADATA = new Signature(
            "ManifestFile.metadata",
            "ManifestPackageMetadata.update",
            List.of("description", "version", "license", "author", "stdlib", "pypi", "pypi_publish"),
            0,
            0,
            false);

    private ManifestFunctions() {}

    /**
     * Those that there are in this mode.
     *
     * @param overlay whether the manifest is laid over others
     */
    static Set<String> names(ManifestMode mode, boolean overlay) {
        Set<String> names = new HashSet<>(ALWAYS);
        if (mode != ManifestMode.COMPILE) {
            names.addAll(TO_FREEZE);
        }
        if (overlay) {
            names.add(OVERLAY);
        }
        return names;
    }

    /** Whether a function names files, and nothing else. */
    static boolean namesFiles(String function) {
        return function.equals("package")
                || function.equals("module")
                || function.startsWith("freeze")
                || function.equals(OVERLAY);
    }

    static Signature of(String function) {
        return switch (function) {
            case "metadata" -> METADATA;
            case "include" -> Signature.withOptions("include", 1, "manifest_path", "is_require");
            case "require" -> Signature.withOptions("require", 1, "name", "version", "pypi", "library");
            case "add_library" -> Signature.of("add_library", 2, "library", "library_path", "prepend");
            case "package" -> Signature.of("package", 1, "package_path", "files", "base_path", "opt");
            case "module" -> Signature.of("module", 1, "module_path", "base_path", "opt");
            case "c_module" -> Signature.of("c_module", 1, "module_path");
            case "freeze_data" -> Signature.of("freeze_data", 1, "path", "base_path");
            case "exclude" -> Signature.of("exclude", 1, "pattern");
            case "freeze_as_str" -> Signature.of("freeze_as_str", 1, "path");
            default -> Signature.of(function, 1, "path", "script", "opt");
        };
    }
}
