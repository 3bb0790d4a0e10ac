package io.github.mpyfreezer.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is written for a command. That this is what picocli finds by reflection is held against all commands where they are, in
 * {@code CommandSpecsTest}.
 */
class CommandSpecProcessorTest {
    private static final String HEAD = """
            package greeting;
            import picocli.CommandLine.*;
            import java.util.List;
            """;

    @TempDir
    private Path folder;

    /** Runs the processor alone over one class. */
    private List<Diagnostic<? extends JavaFileObject>> process(String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        Path file = Files.writeString(folder.resolve("Greet.java"), HEAD + source);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of("-proc:only", "-d", folder.toString(), "-s", folder.toString()),
                    null,
                    files.getJavaFileObjects(file));
            task.setProcessors(List.of(new CommandSpecProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics();
    }

    private String refusal(String source) throws IOException {
        List<Diagnostic<? extends JavaFileObject>> diagnostics = process(source);
        assertThat(diagnostics).hasSize(1);
        assertThat(folder.resolve("greeting/GreetSpec.java")).doesNotExist();
        return diagnostics.get(0).getMessage(Locale.ROOT);
    }

    @Test
    void writesOptionsAndParametersInTheOrderOfTheirFields() throws IOException {
        assertThat(process("""
                        @Command(name = "greet", description = "Says \\"hello\\".", mixinStandardHelpOptions = true)
                        final class Greet {
                            static final int MOST = 3;
                            @Option(names = {"-n", "--name"}, split = ",", description = "whom") private List<String> names;
                            @Mixin private final Voice voice = new Voice();
                            @Parameters(arity = "1..*") private List<String> words;
                            @Parameters(index = "0") private String first;
                        }
                        final class Voice {
                            @Option(names = "--loud", defaultValue = "" + Greet.MOST) private int loud;
                        }
                        """)).isEmpty();
        assertThat(Files.readString(folder.resolve("greeting/GreetSpec.java")))
                .containsSubsequence(
                        "spec.name(\"greet\");",
                        ".description(\"Says \\\"hello\\\".\");",
                        "new BoundField(command, Greet.class, \"names\").bind(OptionSpec.builder(\"-n\", \"--name\"))"
                                + ".splitRegex(\",\").description(\"whom\")"
                                + ".type(java.util.List.class).auxiliaryTypes(java.lang.String.class).build()",
                        "Object command_voice = new BoundField(command, Greet.class, \"voice\").get();",
                        "new BoundField(command_voice, Voice.class, \"loud\").bind(OptionSpec.builder(\"--loud\"))"
                                + ".defaultValue(\"3\").type(int.class).build()",
                        "\"words\").bind(PositionalParamSpec.builder()).required(true).arity(\"1..*\")",
                        "\"first\").bind(PositionalParamSpec.builder()).required(true).index(\"0\")",
                        "OptionSpec.builder(\"-h\", \"--help\").usageHelp(true)");
    }

    @Test
    void refusesAttributesThatItWouldLose() throws IOException {
        assertThat(refusal("@Command(name = \"greet\") class Greet { @Option(names = \"-n\", hidden = true) int n; }"))
                .isEqualTo("@Option: found hidden, expected one of arity, defaultValue, description, index, names,"
                        + " paramLabel, required, split");
        assertThat(refusal("@Command(name = \"greet\", aliases = \"hi\") class Greet {}"))
                .startsWith("@Command: found aliases, expected one of description, footer,");
    }

    @Test
    void refusesAnnotationsThatItWouldLose() throws IOException {
        assertThat(refusal("@Command(name = \"greet\") class Greet { @Unmatched List<String> rest; }"))
                .isEqualTo("@Unmatched: expected Option, Parameters, Mixin");
        assertThat(refusal("@Command(name = \"greet\") class Greet { @Option(names = \"-n\") void n(int n) {} }"))
                .isEqualTo("@Option: expected at a field");
    }
}
