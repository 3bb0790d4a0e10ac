package io.github.mpyfreezer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Tells manifests from modules, both of which are {@code .py} files. */
final class ManifestName {
    /** What a manifest is called in a folder that stands for it. */
    static final String USUAL = "manifest.py";

    /** A call that only manifests make ({@code tools/manifestfile.py}). */
    private static final Pattern CALL = Pattern.compile(
            "^(include|require|package|module|freeze\\w*|add_library|c_module|metadata)\\(", Pattern.MULTILINE);

    private ManifestName() {}

    /**
     * Whether a file is a manifest: it is called {@code manifest.py}, or more than that, as {@code manifest_2MiB.py}, and asks for
     * something as manifests do.
     */
    static boolean fits(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.equals(USUAL)
                || name.contains("manifest") && name.endsWith(".py") && Files.isRegularFile(file) && asks(file);
    }

    private static boolean asks(Path file) {
        try {
            return CALL.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .find();
        } catch (IOException e) {
            return false;
        }
    }
}
