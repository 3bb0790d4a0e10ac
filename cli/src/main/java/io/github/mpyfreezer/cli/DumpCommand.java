package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.parser.MultiMpy;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.view.MpyDump;
import io.github.mpyfreezer.parser.view.MpyDumpHtml;
import io.github.mpyfreezer.parser.view.MpyInput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a file says. */
@Command(
        name = "dump",
        description = "Shows what .mpy files say: header, strings, constants, and every function with its source lines"
                + " beside the code.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  freeze dump sensor.mpy",
            "  freeze dump --hex sensor.mpy",
            "  freeze dump --html sensor.html sensor.mpy",
            "  freeze mpy-tool -xd sensor.mpy          the same as mpy-tool.py shows it"
        })
final class DumpCommand implements Runnable {
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = "files to show; one that holds several modules is shown module by module")
    private List<String> files = new ArrayList<>();

    @Option(names = "--hex", description = "show every byte of the file too, with its meaning")
    private boolean hex;

    @Option(
            names = "--html",
            paramLabel = "PAGE",
            description = "write a page on which one can follow each byte to its meaning; - is standard output")
    private @Nullable String page;

    DumpCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (files.isEmpty()) {
            throw new CliException("nothing to show: add a .mpy file  (freeze dump --help)", ExitCode.USAGE);
        }
        List<MpyInput> inputs = new ArrayList<>();
        for (String file : files) {
            inputs.addAll(inputs(file));
        }
        if (page != null) {
            writePage(inputs, page);
            return;
        }
        for (MpyInput input : inputs) {
            console.print(MpyDump.of(input, new MpyDump.Options(console.colour(), hex)));
        }
    }

    private static List<MpyInput> inputs(String name) {
        Bytes content = InputFiles.bytes(name);
        if (!MultiMpy.isContainer(content)) {
            return List.of(new MpyInput(name, InputFiles.mpy(name, content)));
        }
        List<MpyInput> inputs = new ArrayList<>();
        for (MultiMpy.Entry entry : InputFiles.container(name, content)) {
            inputs.add(new MpyInput(name + ":" + entry.name(), entry.file()));
        }
        return inputs;
    }

    private void writePage(List<MpyInput> inputs, String page) {
        if (inputs.size() != 1) {
            throw new CliException("--html: found " + inputs.size() + " modules, expected 1", ExitCode.USAGE);
        }
        var outputs = new TextOutputs(console, TextOutputs.Output.of("--html", page));
        outputs.write(page, () -> MpyDumpHtml.of(inputs.get(0)));
    }
}
