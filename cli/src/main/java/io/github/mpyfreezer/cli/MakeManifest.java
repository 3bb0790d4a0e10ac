package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.manifest.Manifest;
import io.github.mpyfreezer.manifest.ManifestException;
import io.github.mpyfreezer.manifest.ManifestMode;
import io.github.mpyfreezer.manifest.ManifestResolver;
import io.github.mpyfreezer.manifest.external.Fallback;
import io.github.mpyfreezer.manifest.external.Python3;
import io.github.mpyfreezer.manifest.python.DeclarativePython;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The command line of makemanifest.py, which every MicroPython build calls: {@code freeze makemanifest -o FILE …}. */
final class MakeManifest {
    private static final String NAME = "freeze makemanifest";

    private final MakeManifestOptions options;
    private final Console console;
    private final long start = System.currentTimeMillis();

    private MakeManifest(MakeManifestOptions options, Console console) {
        this.options = options;
        this.console = console;
    }

    static int run(List<String> args, Console console) {
        try {
            MakeManifestOptions options = MakeManifestOptions.parse(args);
            if (options.wantsHelp()) {
                console.print(MakeManifestHelp.TEXT);
                return ExitCode.OK;
            }
            return new MakeManifest(options, console).run();
        } catch (CliException e) {
            if (e.exitCode() == ExitCode.USAGE) {
                return Failure.reportUsage(console, MakeManifestHelp.USAGE, NAME, e);
            }
            console.complain(NAME + ": " + e.getMessage());
            return e.exitCode();
        }
    }

    private int run() {
        if (options.variables().get("MPY_DIR").isEmpty()
                || options.variables().get("PORT_DIR").isEmpty()) {
            console.println("MPY_DIR and PORT_DIR variables must be specified");
            return ExitCode.FAULT;
        }
        ManifestMode mode = options.listsCModules() ? ManifestMode.LIST_C_MODULES : ManifestMode.FREEZE;
        var resolver = new ManifestResolver(
                mode, options.variables(), new Fallback(new DeclarativePython(), new Python3("python3")), Path.of(""));
        for (String manifest : options.manifests()) {
            try {
                resolver.execute(manifest);
            } catch (ManifestException e) {
                return complain(manifest, e);
            }
        }
        for (String manifest : options.overlays()) {
            try {
                resolver.overlay(manifest);
            } catch (ManifestException e) {
                return complain(manifest, e);
            }
        }
        if (options.listsCModules()) {
            list(resolver.manifest());
            return ExitCode.OK;
        }
        ManifestFiles.exclude(resolver, options.excludes());
        Manifest manifest = resolver.manifest();
        if (options.explained().isPresent()) {
            new Explanation(manifest.entries()).print(options.explained().get(), console);
            return ExitCode.OK;
        }
        return freeze(manifest);
    }

    private void list(Manifest manifest) {
        for (String folder : manifest.cModules()) {
            console.println(folder);
        }
        if (manifest.sources().alone()) {
            Set<String> files = new LinkedHashSet<>(manifest.sources().read());
            files.addAll(manifest.sources().searched());
            files.addAll(manifest.cModules());
            files.addAll(options.folders());
            Shortcut.leave(options.words(), "", files, manifest.cModules(), start);
        }
    }

    private int complain(String manifest, ManifestException fault) {
        console.complain("manifest error executing \"" + manifest + "\": " + fault.getMessage());
        return ExitCode.FAULT;
    }

    private int freeze(Manifest manifest) {
        var build = new MakeManifestBuild(options, manifest, console, start);
        return build.run() ? ExitCode.OK : ExitCode.FAULT;
    }
}
