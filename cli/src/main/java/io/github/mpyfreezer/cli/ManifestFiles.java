package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.freezer.FrozenInput;
import io.github.mpyfreezer.manifest.FileKind;
import io.github.mpyfreezer.manifest.Manifest;
import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.manifest.ManifestException;
import io.github.mpyfreezer.manifest.ManifestPlace;
import io.github.mpyfreezer.manifest.ManifestResolver;
import io.github.mpyfreezer.manifest.ModulePattern;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.parser.view.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sees to it that each module comes once, and those that are not wanted not at all. */
final class ManifestFiles {
    private ManifestFiles() {}

    /** Takes modules away. A pattern that fits none is a mistake. */
    static void exclude(ManifestResolver resolver, List<String> patterns) {
        for (String pattern : patterns) {
            boolean any;
            try {
                any = resolver.exclude(new ModulePattern(pattern));
            } catch (ManifestException e) {
                throw new CliException("--exclude: " + e.getMessage(), ExitCode.USAGE);
            }
            if (!any) {
                int modules = resolver.manifest().entries().size();
                throw new CliException(
                        "--exclude: '" + pattern + "' fits none of the " + Counts.counted(modules, "module"));
            }
        }
    }

    /**
     * The files of a manifest, where one that is named twice stands once.
     *
     * @throws CliException if two files would be the same module; the firmware finds one of them only
     */
    static List<ManifestEntry> withoutTwins(Manifest manifest) {
        Map<String, ManifestEntry> byModule = new HashMap<>();
        List<ManifestEntry> entries = new ArrayList<>(manifest.entries().size());
        for (ManifestEntry entry : manifest.entries()) {
            // A compiled file is imported by the name within it, wherever it is.
            boolean compiled = entry.kind() == FileKind.MPY;
            String module = compiled ? entry.source() : ModulePattern.module(entry.target());
            ManifestEntry first = byModule.putIfAbsent(module, entry);
            if (first == null) {
                entries.add(entry);
            } else if (!isSame(first, entry)) {
                throw new CliException(entry.target() + " is named twice: " + origin(first) + ", and " + origin(entry)
                        + "; take one away, or lay a manifest over them (--overlay)");
            }
        }
        return entries;
    }

    /** Holds compiled modules against each other by the names within them. */
    static void checkTwins(List<FrozenInput> modules) {
        Map<Utf8, String> origins = new HashMap<>();
        for (FrozenInput input : modules) {
            Utf8 name = input.module().sourceFile();
            String first = origins.putIfAbsent(name, input.origin());
            if (first != null) {
                throw new CliException(input.origin() + ": module " + name + " is already given by " + first);
            }
        }
    }

    /** Level and version matter to what is compiled, and to nothing else. */
    private static boolean isSame(ManifestEntry first, ManifestEntry second) {
        return isSameFile(first.source(), second.source())
                && first.kind() == second.kind()
                && (first.kind() != FileKind.SOURCE
                        || first.opt().equals(second.opt())
                                && first.metadata()
                                        .version()
                                        .equals(second.metadata().version()));
    }

    private static boolean isSameFile(String first, String second) {
        try {
            return first.equals(second) || Files.isSameFile(InputFiles.path(first), InputFiles.path(second));
        } catch (IOException e) {
            return false;
        }
    }

    private static String origin(ManifestEntry entry) {
        List<ManifestPlace> via = entry.via();
        String opt = entry.opt().isPresent() ? " with opt " + entry.opt().get() : "";
        ManifestPlace place = via.get(via.size() - 1);
        return entry.source() + opt + (place.line() == 0 ? "" : " by " + place);
    }
}
