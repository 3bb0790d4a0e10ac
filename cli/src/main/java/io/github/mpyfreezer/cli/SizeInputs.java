package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.manifest.Manifest;
import io.github.mpyfreezer.manifest.PathVariables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code freeze size} is to price. */
final class SizeInputs {
    @Parameters(
            paramLabel = "DIR|FILE",
            description = "what to price: .py and .mpy files, folders of them, and manifests (manifest.py)")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--var",
            paramLabel = "NAME=VALUE",
            description = "what stands for $(NAME) in manifests; those of the tree are known from --mpy-dir")
    private Map<String, String> variables = new LinkedHashMap<>();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "take modules away, such as neopixel or 'asyncio/*'")
    private List<String> excludes = new ArrayList<>();

    /** The files and folders, as the user named them. */
    List<String> names() {
        if (inputs.isEmpty()) {
            throw new CliException("nothing to price: add folders, .py or .mpy files, or a manifest", ExitCode.USAGE);
        }
        return inputs;
    }

    /** What the user says of variables. */
    Map<String, String> variables() {
        return variables;
    }

    /** The modules, where the user named them. */
    Manifest find(Map<String, String> all, Optional<String> level) {
        var finder = new InputFinder(new PathVariables(all), level);
        names().forEach(finder::add);
        finder.exclude(excludes);
        return finder.found();
    }

    /**
     * The modules as they were.
     *
     * @param from where the files and folders of then are
     */
    Manifest findThen(List<String> from, Map<String, String> all, Optional<String> level) {
        var finder = new InputFinder(new PathVariables(all), level);
        from.forEach(finder::add);
        for (String pattern : excludes) {
            excludeIfThere(finder, pattern);
        }
        return finder.found();
    }

    /** What it fits now need not have been there then. */
    private static void excludeIfThere(InputFinder finder, String pattern) {
        try {
            finder.exclude(List.of(pattern));
        } catch (CliException e) {
            // That it is well written, and fits something, the modules of now have shown.
        }
    }
}
