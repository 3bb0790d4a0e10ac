package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.manifest.Manifest;
import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.manifest.ManifestException;
import io.github.mpyfreezer.manifest.ManifestPlace;
import io.github.mpyfreezer.manifest.ManifestResolver;
import io.github.mpyfreezer.manifest.ModulePattern;
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
                        "--exclude: '" + pattern + "' fits none of the " + Numbers.counted(modules, "module"));
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
            ManifestEntry first = byModule.putIfAbsent(ModulePattern.module(entry.target()), entry);
            if (first == null) {
                entries.add(entry);
            } else if (!isSame(first, entry)) {
                throw new CliException(entry.target() + " is named twice: " + origin(first) + ", and " + origin(entry)
                        + "; take one away, or lay a manifest over them (--overlay)");
            }
        }
        return entries;
    }

    private static boolean isSame(ManifestEntry first, ManifestEntry second) {
        return first.source().equals(second.source())
                && first.kind() == second.kind()
                && first.opt().equals(second.opt())
                && first.metadata().version().equals(second.metadata().version());
    }

    private static String origin(ManifestEntry entry) {
        List<ManifestPlace> via = entry.via();
        String opt = entry.opt().isPresent() ? " with opt " + entry.opt().get() : "";
        return entry.source() + opt + " by " + via.get(via.size() - 1);
    }
}
