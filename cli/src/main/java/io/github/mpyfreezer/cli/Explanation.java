package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.manifest.ManifestEntry;
import io.github.mpyfreezer.manifest.ManifestException;
import io.github.mpyfreezer.manifest.ManifestPlace;
import io.github.mpyfreezer.manifest.ModulePattern;
import io.github.mpyfreezer.parser.view.Counts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says why modules are frozen: which lines of which manifests led to them. */
record Explanation(List<ManifestEntry> entries) {
    private static final int WIDTH = 110;

    /** @param module a module or a pattern of modules */
    void print(String module, Console console) {
        List<ManifestEntry> meant = new ArrayList<>();
        try {
            var pattern = new ModulePattern(module);
            for (ManifestEntry entry : entries) {
                if (pattern.fits(entry.target())) {
                    meant.add(entry);
                }
            }
        } catch (ManifestException e) {
            throw new CliException("--explain: " + e.getMessage(), ExitCode.USAGE);
        }
        if (meant.isEmpty()) {
            throw new CliException("--explain: '" + module + "' is none of the "
                    + Counts.counted(entries.size(), "module") + " that are frozen");
        }
        for (ManifestEntry entry : meant) {
            print(entry, console);
        }
    }

    private static void print(ManifestEntry entry, Console console) {
        String opt = entry.opt().isPresent() ? "   opt " + entry.opt().get() : "";
        console.println(" " + entry.target() + "   from  " + shown(entry.source()) + opt);
        int width = 0;
        for (ManifestPlace place : entry.via()) {
            width = Math.max(width, shown(place).length());
        }
        for (ManifestPlace place : entry.via()) {
            String where = shown(place);
            console.println("   " + where + " ".repeat(width - where.length() + 3) + call(place));
        }
    }

    private static String shown(ManifestPlace place) {
        return shown(place.manifest()) + ":" + place.line();
    }

    /** A path below the folder we are in from there, any other as it is. */
    private static String shown(String file) {
        Path path = Path.of(file).normalize();
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    }

    /** The text of a call, in one line. */
    private static String call(ManifestPlace place) {
        Path file = Path.of(place.manifest());
        if (!Files.isRegularFile(file)) {
            return "";
        }
        List<String> lines = InputFiles.text(place.manifest()).lines().toList();
        var call = new StringBuilder();
        for (int line = place.line(); line <= Math.min(place.lastLine(), lines.size()); line++) {
            call.append(call.length() == 0 ? "" : " ")
                    .append(lines.get(line - 1).strip());
        }
        return call.length() <= WIDTH ? call.toString() : call.substring(0, WIDTH - 1) + "…";
    }
}
