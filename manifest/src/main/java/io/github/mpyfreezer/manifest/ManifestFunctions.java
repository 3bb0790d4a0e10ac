package io.github.mpyfreezer.manifest;

import java.util.Set;

/** The functions of manifests, and their parameters. */
final class ManifestFunctions {
    private static final Set<String> COMPILE =
            Set.of("metadata", "include", "require", "add_library", "package", "module", "c_module");
    private static final Set<String> FREEZE = Set.of(
            "metadata",
            "include",
            "require",
            "add_library",
            "package",
            "module",
            "c_module",
            "freeze",
            "freeze_as_str",
            "freeze_as_mpy",
            "freeze_mpy");

    private ManifestFunctions() {}

    /** Those that there are in this mode. */
    static Set<String> names(ManifestMode mode) {
        return mode == ManifestMode.COMPILE ? COMPILE : FREEZE;
    }

    static Signature of(String function) {
        return switch (function) {
            case "metadata" ->
                new Signature(
                        "metadata",
                        0,
                        false,
                        "description",
                        "version",
                        "license",
                        "author",
                        "stdlib",
                        "pypi",
                        "pypi_publish");
            case "include" -> new Signature("include", 1, true, "manifest_path");
            case "require" -> new Signature("require", 1, true, "name", "version", "pypi", "library");
            case "add_library" -> new Signature("add_library", 2, false, "library", "library_path", "prepend");
            case "package" -> new Signature("package", 1, false, "package_path", "files", "base_path", "opt");
            case "module" -> new Signature("module", 1, false, "module_path", "base_path", "opt");
            case "c_module" -> new Signature("c_module", 1, false, "module_path");
            case "freeze_as_str" -> new Signature("freeze_as_str", 1, false, "path");
            default -> new Signature(function, 1, false, "path", "script", "opt");
        };
    }
}
