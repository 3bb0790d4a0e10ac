package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What is written of the commands' annotations while they are compiled is what picocli finds in them by reflection. */
class CommandSpecsTest {
    static Stream<CommandSpec> commands() {
        var console = new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
        CommandLine all = CommandLines.all(console);
        return Stream.concat(Stream.of(all), all.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .filter(spec -> spec.userObject() != null);
    }

    private static List<String> described(List<? extends ArgSpec> arguments) {
        return arguments.stream()
                .map(argument -> String.join(
                        "|",
                        argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel(),
                        argument.arity().toString(),
                        argument.type().toString(),
                        List.of(argument.auxiliaryTypes()).toString(),
                        argument.defaultValue(),
                        argument.splitRegex(),
                        "" + argument.required(),
                        argument instanceof PositionalParamSpec parameter
                                ? parameter.index().toString()
                                : "",
                        "" + argument.hidden()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void areThoseOfTheAnnotations(CommandSpec written) {
        CommandSpec found = CommandSpec.forAnnotatedObject(written.userObject());
        assertThat(written.name()).isEqualTo(found.name());
        assertThat(described(written.options())).isEqualTo(described(found.options()));
        assertThat(described(written.positionalParameters())).isEqualTo(described(found.positionalParameters()));
        assertThat(written.versionProvider() == null).isEqualTo(found.versionProvider() == null);
        if (written.parent() != null) {
            found.parent(written.parent());
        }
        List.copyOf(written.subcommands().keySet()).forEach(written::removeSubcommand);
        assertThat(new CommandLine(written).getUsageMessage()).isEqualTo(new CommandLine(found).getUsageMessage());
    }
}
