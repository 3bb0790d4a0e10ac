package io.github.mpyfreezer.cli.manual;

import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Completion for bash, and for zsh as if it were bash. The values that an option can have are given here and not where it is
 * declared: only a shell wants to know them, and commands start sooner without.
 */
public final class Completion {
    /** What keeps bash from completing names of files where the script knows of nothing. */
    private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    private final Map<String, List<String>> values;

    /**
     * Completes some parameters with values, all others with names of files.
     *
     * @param values what can stand for a parameter, by the name of the option or by the command and label of what is none
     */
    public Completion(Map<String, List<String>> values) {
        this.values = Map.copyOf(values);
    }

    /** The script to be sourced. */
    public String script(CommandLine command) {
        complete(command);
        String script = AutoComplete.bash(command.getCommandName(), command);
        if (!script.contains(NO_FILES)) {
            throw new IllegalStateException("picocli writes other scripts than it did: are files still completed?");
        }
        return script.replace(NO_FILES, "");
    }

    private void complete(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        for (OptionSpec option : List.copyOf(spec.options())) {
            List<String> known = values.get(option.longestName());
            if (known != null) {
                spec.remove(option);
                spec.addOption(option.toBuilder().completionCandidates(known).build());
            }
        }
        for (PositionalParamSpec parameter : List.copyOf(spec.positionalParameters())) {
            List<String> known = values.get(spec.name() + " " + parameter.paramLabel());
            if (known != null) {
                spec.remove(parameter);
                spec.addPositional(
                        parameter.toBuilder().completionCandidates(known).build());
            }
        }
        command.getSubcommands().values().forEach(this::complete);
    }
}
