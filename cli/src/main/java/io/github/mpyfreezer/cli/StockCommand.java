package io.github.mpyfreezer.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A stock command line as picocli would know it, for lists of commands, the manual and completion: its options are those that
 * it parses, and what is said of them stands in its help text.
 */
final class StockCommand {
    private static final String USAGE = "usage: ";
    private static final String EXAMPLES = "examples:";
    private static final String INDENT = "  ";

    private final StockParser parser;
    private final List<String> help;
    private final CommandSpec spec = CommandSpec.create();

    private StockCommand(StockParser parser, List<String> help) {
        this.parser = parser;
        this.help = help;
    }

    /**
     * Describes a command line.
     *
     * @param help its usage in the first line, then what it does, then a line for each option, and examples at the end
     */
    static CommandSpec of(StockParser parser, String help) {
        return new StockCommand(parser, help.lines().toList()).described();
    }

    private CommandSpec described() {
        spec.usageMessage()
                .customSynopsis(help.get(0).substring(USAGE.length()))
                .description(help.get(2))
                .footerHeading("%nExamples:%n")
                .footer(help.subList(help.indexOf(EXAMPLES) + 1, help.size()).toArray(String[]::new));
        parser.spellings().forEach(this::addOption);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("files")
                .arity("1..*")
                .type(List.class)
                .description(described("files"))
                .build());
        return spec;
    }

    private void addOption(String name, List<String> spellings) {
        String said = described(String.join(", ", spellings));
        OptionSpec.Builder option = OptionSpec.builder(spellings.toArray(String[]::new));
        boolean flag = parser.kind(name) == StockParser.Kind.FLAG;
        if (!flag) {
            int end = said.indexOf(' ');
            option.paramLabel(said.substring(0, end));
            said = said.substring(end).strip();
        }
        spec.addOption(option.arity(flag ? "0" : "1")
                .type(flag ? boolean.class : String.class)
                .description(said)
                .build());
    }

    /** What stands behind the names, and goes on in lines that are further in. */
    private String described(String names) {
        List<String> text = new ArrayList<>();
        for (String line : help) {
            boolean further = line.startsWith(INDENT.repeat(4));
            if (line.startsWith(INDENT + names + " ")) {
                text.add(line.substring(INDENT.length() + names.length()).strip());
            } else if (further && !text.isEmpty()) {
                text.add(line.strip());
            } else if (!text.isEmpty()) {
                break;
            }
        }
        if (text.isEmpty()) {
            throw new IllegalStateException("the help text has no line for " + names);
        }
        return String.join(" ", text);
    }
}
