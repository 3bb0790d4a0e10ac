package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mpyfreezer.cli.manual.ManPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The manual tells of every command and every option, also of those that picocli does not parse. */
class ManualTest {
    @TempDir
    private Path folder;

    static Stream<CommandSpec> commands() {
        CommandLine root = InstallFiles.commands();
        return Stream.concat(Stream.of(root), root.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec);
    }

    @Test
    void knowsAllCommands() {
        assertThat(commands().map(ManPage::name))
                .containsExactly(
                        "freeze",
                        "freeze-init",
                        "freeze-boards",
                        "freeze-dump",
                        "freeze-run",
                        "freeze-size",
                        "freeze-verify",
                        "freeze-merge",
                        "freeze-extract",
                        "freeze-mpy-tool",
                        "freeze-makemanifest");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void tellsOfEveryOption(CommandSpec command) {
        String page = ManPage.of(command, "1.2.3");
        assertThat(page)
                .startsWith(
                        ".TH \"" + ManPage.name(command).replace("-", "\\-") + "\" \"1\" \"\" \"mpy\\-freezer 1.2.3\"")
                .contains(".SH \"NAME\"", ".SH \"SYNOPSIS\"", ".SH \"OPTIONS\"", ".SH \"EXAMPLES\"", "\n  freeze ")
                .doesNotContain("\n\n");
        for (var option : command.options()) {
            assertThat(page)
                    .contains(".TP\n\\fB" + String.join(", ", option.names()).replace("-", "\\-") + "\\fR");
            assertThat(option.description())
                    .as(option.longestName())
                    .isNotEmpty()
                    .allMatch(line -> !line.isBlank());
        }
    }

    @Test
    void describesAStockCommandByItsParserAndItsHelp() {
        CommandSpec tool = StockCommand.of(MpyToolOptions.parser(), MpyToolHelp.TEXT);
        var version = tool.findOption("--micropython");
        assertThat(version.paramLabel()).isEqualTo("VERSION");
        assertThat(version.description())
                .containsExactly("print what the mpy-tool.py of this release prints: 1.19 to 1.29,"
                        + " circuitpython-9, circuitpython-10 (default: the newest)");
        assertThat(tool.findOption("-x").arity().max()).isZero();
        assertThat(tool.optionsMap())
                .containsOnlyKeys(MpyToolOptions.parser().spellings().values().stream()
                        .flatMap(List::stream)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isPrintedWithoutComplaint(CommandSpec command) throws IOException, InterruptedException {
        assumeTrue(Processes.isInstalled("groff"), "groff is not installed");
        Path page = Files.writeString(folder.resolve("page.1"), ManPage.of(command, "1.2.3"));
        assertThat(Processes.run(List.of("groff", "-man", "-ww", "-z", "-Tutf8", page.toString())))
                .isEmpty();
        assertThat(Processes.run(List.of("groff", "-man", "-Tascii", "-P-cbou", page.toString())))
                .contains("NAME", ManPage.name(command), "SYNOPSIS");
    }
}
