package io.github.mpyfreezer.cli.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command's page of the manual: {@code man freeze}, {@code man freeze-dump}. */
public final class ManPage {
    private static final String SECTION = "1";

    /** So wide that nothing is broken into lines; that is for {@code man} to do. */
    private static final int ONE_LINE = 10_000;

    private final CommandSpec command;
    private final Roff page = new Roff();

    private ManPage(CommandSpec command) {
        this.command = command;
    }

    /** The name of a command's page, such as {@code freeze-dump}; its file is this and {@code .1}. */
    public static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    /** The page of a command, for a version of the project. */
    public static String of(CommandSpec command, String version) {
        return new ManPage(command).written(version);
    }

    private String written(String version) {
        String name = name(command);
        page.request("TH", name, SECTION, "", "mpy-freezer " + version, "mpy-freezer");
        page.request("SH", "NAME").line(name + " - " + summary(command));
        page.request("SH", "SYNOPSIS").line(synopsis());
        page.request("SH", "DESCRIPTION");
        lines(command.usageMessage().description());
        parameters();
        commands();
        exitCodes();
        page.request("SH", "EXAMPLES").example(command.usageMessage().footer());
        seeAlso();
        return page.toString();
    }

    private String synopsis() {
        command.usageMessage().width(ONE_LINE);
        String text = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0);
        return text.strip();
    }

    private void parameters() {
        page.request("SH", "OPTIONS");
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            page.request("TP").bold("", parameter.paramLabel(), "");
            lines(parameter.description());
        }
        for (OptionSpec option : command.options()) {
            String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
            page.request("TP").bold("", String.join(", ", option.names()), value);
            lines(option.description());
        }
    }

    private void commands() {
        if (command.subcommands().isEmpty()) {
            return;
        }
        page.request("SH", "COMMANDS");
        for (CommandLine sub : command.subcommands().values()) {
            page.request("TP").bold(command.name() + " ", sub.getCommandName(), "");
            page.line(summary(sub.getCommandSpec()));
        }
    }

    private void exitCodes() {
        page.request("SH", "EXIT STATUS");
        page.request("TP").line("0").line("done");
        page.request("TP").line("1").line("the input is at fault");
        page.request("TP").line("2").line("the command line is at fault");
    }

    private void seeAlso() {
        List<String> others = new ArrayList<>();
        for (CommandLine sub : command.subcommands().values()) {
            others.add(name(sub.getCommandSpec()));
        }
        if (command.parent() != null) {
            others.add(name(command.parent()));
        }
        page.request("SH", "SEE ALSO");
        for (int i = 0; i < others.size(); i++) {
            page.bold("", others.get(i), "(" + SECTION + ")" + (i + 1 < others.size() ? "," : ""));
        }
    }

    private static String summary(CommandSpec command) {
        return String.join(" ", command.usageMessage().description());
    }

    private void lines(String... lines) {
        Arrays.stream(lines).forEach(page::line);
    }
}
