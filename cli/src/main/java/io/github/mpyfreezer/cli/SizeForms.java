package io.github.mpyfreezer.cli;

import java.nio.charset.StandardCharsets;
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

    /** What makes a text, if it is wanted. */
    interface Text {
        String text();
    }

    /** Writes those that are wanted, and says whether any is. */
    boolean write(Console console, Text asJson, Text asCsv, Text asMarkdown) {
        boolean written = write(console, json, asJson);
        written |= write(console, csv, asCsv);
        written |= write(console, markdown, asMarkdown);
        return written;
    }

    /** Writes one of them, if it is wanted, and says whether it is. */
    static boolean write(Console console, @Nullable String file, Text content) {
        if (file == null) {
            return false;
        } else if (file.equals("-")) {
            console.print(content.text());
        } else {
            write(file, content.text());
            console.println("wrote " + file);
        }
        return true;
    }

    /** Writes a text, whole or not at all. */
    static void write(String file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        OutputFile.write(file, out -> out.write(bytes));
    }
}
