package io.github.mpyfreezer.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The forms in which {@code freeze size} writes what it found, in place of a table. */
final class SizeForms {
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
            description = "write a table with folded detail, in place of the table; - is standard output")
    private @Nullable String markdown;

    /** Those that are wanted. */
    Stream<TextOutputs.Output> outputs() {
        return Stream.of(
                        TextOutputs.Output.of("--json", json),
                        TextOutputs.Output.of("--csv", csv),
                        TextOutputs.Output.of("--markdown", markdown))
                .flatMap(Function.identity());
    }

    /** Writes those that are wanted, and says whether any is. */
    boolean write(TextOutputs outputs, Supplier<String> asJson, Supplier<String> asCsv, Supplier<String> asMarkdown) {
        boolean written = outputs.write(json, asJson);
        written |= outputs.write(csv, asCsv);
        written |= outputs.write(markdown, asMarkdown);
        return written;
    }
}
