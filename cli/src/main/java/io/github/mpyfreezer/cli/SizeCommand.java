package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.manifest.PathVariables;
import io.github.mpyfreezer.size.CsvReport;
import io.github.mpyfreezer.size.JsonReport;
import io.github.mpyfreezer.size.MarkdownReport;
import io.github.mpyfreezer.size.SizeReport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what modules cost in ROM. */
@Command(
        name = "size",
        description =
                "Says what modules cost in a board's ROM, by module, function and kind of bytes; the sum is the size"
                        + " of the object file that frozen_content.c is compiled to. Needs no C compiler, and writes no C.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  freeze size --board PYBV10 modules/",
            "  freeze size --board RPI_PICO -b ports/rp2/build-RPI_PICO --functions modules/",
            "  freeze size --board PYBV10 --json size.json modules/"
        })
final class SizeCommand implements Runnable {
    private final Console console;

    @Parameters(
            paramLabel = "DIR|FILE",
            description = "what to price: .py and .mpy files, folders of them, and manifests (manifest.py)")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private final TargetOptions target = new TargetOptions();

    @Option(names = "-q", paramLabel = "FILE", description = "the same as --qstr-header")
    private @Nullable String header;

    @Mixin
    private final CompilerOptions compiler = new CompilerOptions();

    @Option(
            names = "--var",
            paramLabel = "NAME=VALUE",
            description = "what stands for $(NAME) in manifests; those of the tree are known from --mpy-dir")
    private Map<String, String> variables = new LinkedHashMap<>();

    @Option(names = "--functions", description = "show the functions of each module, too")
    private boolean functions;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "write all of it as JSON, in place of the table; - is standard output")
    private @Nullable String json;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "write all of it as CSV, in place of the table; - is standard output")
    private @Nullable String csv;

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description = "write a table with folded functions, in place of the table; - is standard output")
    private @Nullable String markdown;

    SizeCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        target.check();
        if (header != null) {
            target.useQstrHeader(header);
        }
        if (!target.hasBoard()) {
            throw new CliException("which board? add --board NAME  (freeze boards lists them)", ExitCode.USAGE);
        } else if (inputs.isEmpty()) {
            throw new CliException("nothing to price: add folders, .py or .mpy files, or a manifest", ExitCode.USAGE);
        }
        BoardProfile board = target.board();
        var finder = new InputFinder(new PathVariables(target.variables(board, variables)), compiler.level());
        inputs.forEach(finder::add);
        BoardBuild.Frozen frozen = new BoardBuild(target, compiler, board, finder.found(), console).freezeAside();
        RomImage image = frozen.image();
        SizeReport report = SizeReport.of(image)
                .orElseThrow(
                        () -> new CliException(
                                board.name().name()
                                        + ": the sizes of its structures are not known, as it keeps what saving or tracing code needs"));
        int texts = frozen.files().texts().size();
        if (texts > 0) {
            console.complain("freeze: warning: " + texts
                    + (texts == 1 ? " module stays" : " modules stay")
                    + " source text (freeze_as_str) and " + (texts == 1 ? "is" : "are") + " not priced");
        }
        boolean written = write(json, () -> JsonReport.of(report));
        written |= write(csv, () -> CsvReport.of(report));
        written |= write(markdown, () -> MarkdownReport.of(report));
        if (!written) {
            console.println(" " + Summary.target(image.target(), board));
            console.print(SizeTable.of(report, board, functions));
            if (!frozen.hasHeader()) {
                console.println(" note: no qstr header given, so all qstrs but the static ones are counted as new;"
                        + " add -b with the firmware's build folder, or -q with the header");
            }
        }
    }

    /** What makes a text, if it is wanted. */
    private interface Text {
        String text();
    }

    private boolean write(@Nullable String file, Text content) {
        if (file == null) {
            return false;
        } else if (file.equals("-")) {
            console.print(content.text());
        } else {
            byte[] bytes = content.text().getBytes(StandardCharsets.UTF_8);
            OutputFile.write(file, out -> out.write(bytes));
            console.println("wrote " + file);
        }
        return true;
    }
}
