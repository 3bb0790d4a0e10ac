package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.cli.starter.Project;
import io.github.mpyfreezer.cli.starter.StarterMakefile;
import io.github.mpyfreezer.cli.starter.StarterManifest;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a project: a manifest, a Makefile and a module. */
@Command(
        name = "init",
        description = "Starts a project: writes a manifest and the Makefile that builds a firmware with it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  freeze init --board PYBV10 --mpy-dir ../micropython",
            "  freeze init --port rp2 --board RPI_PICO_W --mpy-dir ~/micropython blinky",
            "  freeze init --port unix --board coverage"
        })
final class InitCommand implements Runnable {
    private static final String MODULES = "modules";

    private final Console console;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "the project's folder, made if there is none (default: the current one)")
    private String folder = "";

    @Option(names = "--port", paramLabel = "PORT", description = "the port to build: stm32, rp2, esp32, unix …")
    private @Nullable String port;

    @Option(
            names = "--board",
            paramLabel = "NAME",
            description =
                    "the board, or the variant of a port without boards (default: what the port builds if told nothing)")
    private @Nullable String board;

    @Option(
            names = "--mpy-dir",
            paramLabel = "DIR",
            description = "your MicroPython tree (default: the folder micropython beside the project)")
    private @Nullable String tree;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        var place = new ProjectPlace(folder, Optional.ofNullable(tree));
        Project project = new ProjectChoice(place).of(Optional.ofNullable(port), Optional.ofNullable(board));

        Map<String, String> files = new LinkedHashMap<>();
        files.put("manifest.py", StarterManifest.of(project));
        files.put("Makefile", StarterMakefile.of(project));
        for (String name : files.keySet()) {
            // A link that leads nowhere is there, too.
            if (Files.exists(place.path(name), LinkOption.NOFOLLOW_LINKS)) {
                throw new CliException(place.path(name) + " is there already; nothing was written");
            }
        }
        if (!Files.exists(place.path(MODULES))) {
            files.put(MODULES + "/hello.py", StarterManifest.MODULE);
        }
        write(place, files);
        report(place, project, files);
    }

    /** All of them or none. */
    private static void write(ProjectPlace place, Map<String, String> files) {
        var written = new WrittenFiles();
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                written.write(place.path(file.getKey()), file.getValue());
            }
        } catch (CliException e) {
            written.takeBack();
            throw e;
        }
    }

    private void report(ProjectPlace place, Project project, Map<String, String> files) {
        console.println(" " + project.title() + ", with the MicroPython tree in " + project.tree());
        for (String name : files.keySet()) {
            console.println(" wrote " + place.path(name));
        }
        Path here = place.path("").normalize();
        String folderOption = here.toString().isEmpty() ? "" : " -C " + here;
        String treeSetting = place.hasTree() ? "" : " MPY_DIR=DIR, where DIR is your MicroPython tree";
        console.println(" next: make" + folderOption + treeSetting);
    }
}
