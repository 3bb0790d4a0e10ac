package io.github.mpyfreezer.manifest.external;

import io.github.mpyfreezer.manifest.Literal;
import io.github.mpyfreezer.manifest.ManifestEngine;
import io.github.mpyfreezer.manifest.ManifestRun;
import io.github.mpyfreezer.manifest.ManifestText;
import io.github.mpyfreezer.parser.FloatRepr;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Runs manifests by a Python interpreter, a process each. They can do whatever Python can, as they can in the stock tool.
 */
public final class Python3 implements ManifestEngine {
    private static final String SCRIPT = "calls.py";

    private final String executable;

    /** @param executable the interpreter: a path, or a name to look for in the {@code PATH} */
    public Python3(String executable) {
        this.executable = executable;
    }

    @Override
    public ManifestRun run(ManifestText text) {
        Process process;
        try {
            var command = new ProcessBuilder(
                    executable,
                    "-c",
                    script(),
                    String.join(",", text.functions()),
                    options(text.options()),
                    refusals(text.refusals()));
            command.directory(text.folder().toFile());
            command.redirectError(ProcessBuilder.Redirect.INHERIT);
            process = command.start();
        } catch (IOException e) {
            return new ManifestRun.Beyond(1, executable + ", which is not to be found");
        }
        try (OutputStream code = process.getOutputStream()) {
            code.write(text.code().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It ended before it had read all, and its answer says so.
        }
        try (InputStream answer = process.getInputStream()) {
            return AnswerReader.read(answer.readAllBytes());
        } catch (IOException e) {
            return new ManifestRun.Beyond(1, executable + ", which gave no answer");
        }
    }

    private static String script() throws IOException {
        try (InputStream in = Python3.class.getResourceAsStream(SCRIPT)) {
            if (in == null) {
                throw new IOException("no " + SCRIPT);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String refusals(Map<Integer, ManifestText.Refusal> refusals) {
        var text = new StringBuilder("{");
        refusals.forEach((call, why) -> {
            text.append(call).append(": (");
            appendText(why.kind().python(), text);
            text.append(", ");
            appendText(why.message(), text);
            text.append("), ");
        });
        return text.append('}').toString();
    }

    /** The options as Python writes a dict; {@code calls.py} knows {@code inf}, {@code nan} and {@code set}. */
    private static String options(Map<String, Literal> options) {
        var text = new StringBuilder("{");
        for (Map.Entry<String, Literal> option : options.entrySet()) {
            appendText(option.getKey(), text);
            text.append(": ");
            append(option.getValue(), text);
            text.append(", ");
        }
        return text.append('}').toString();
    }

    private static void append(Literal value, StringBuilder text) {
        if (value instanceof Literal.Bool bool) {
            text.append(bool.value() ? "True" : "False");
        } else if (value instanceof Literal.Int integer) {
            BigInteger number = integer.value();
            text.append(number);
        } else if (value instanceof Literal.Real real) {
            text.append(FloatRepr.of(real.value()));
        } else if (value instanceof Literal.Text string) {
            appendText(string.value(), text);
        } else if (value instanceof Literal.Items items) {
            appendItems(items, text);
        } else if (value instanceof Literal.Table table) {
            text.append('{');
            for (Map.Entry<Literal, Literal> entry : table.entries().entrySet()) {
                append(entry.getKey(), text);
                text.append(": ");
                append(entry.getValue(), text);
                text.append(", ");
            }
            text.append('}');
        } else {
            text.append("None");
        }
    }

    /** A comma behind the last makes a tuple of one, and is no fault elsewhere. */
    private static void appendItems(Literal.Items items, StringBuilder text) {
        boolean set = items.kind() == Literal.ItemsKind.SET;
        boolean tuple = items.kind() == Literal.ItemsKind.TUPLE;
        text.append(tuple ? "(" : set ? "set([" : "[");
        for (Literal item : items.items()) {
            append(item, text);
            text.append(", ");
        }
        text.append(tuple ? ")" : set ? "])" : "]");
    }

    private static void appendText(String value, StringBuilder text) {
        text.append('"');
        int c;
        for (int i = 0; i < value.length(); i += Character.charCount(c)) {
            c = value.codePointAt(i);
            if (c >= ' ' && c < 0x7f && c != '"' && c != '\\') {
                text.append((char) c);
            } else {
                // Always eight digits: of two halves Python would make two characters.
                String digits = Integer.toHexString(c);
                text.append("\\U").append("0".repeat(8 - digits.length())).append(digits);
            }
        }
        text.append('"');
    }
}
