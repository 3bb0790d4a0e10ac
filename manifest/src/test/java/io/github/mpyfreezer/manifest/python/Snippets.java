package io.github.mpyfreezer.manifest.python;

import io.github.mpyfreezer.manifest.Literal;
import io.github.mpyfreezer.manifest.ManifestRun;
import io.github.mpyfreezer.manifest.ManifestText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The snippets that CPython was asked about ({@code answer.py}), and the world that they are to run in. */
final class Snippets {
    private static final List<String> FILES =
            List.of("a.py", "b.py", "notes.txt", ".hidden.py", "sub/c.py", "sub/deep/d.py");
    private static final Map<String, String> ENVIRONMENT = Map.of("HOME", "/base", "BOARD", "PYBV11");
    private static final Map<String, Literal> OPTIONS =
            Map.of("extra", new Literal.Bool(true), "name", new Literal.Text("x"));

    private Snippets() {}

    record Snippet(String code, List<String> answer) {
        @Override
        public String toString() {
            return code;
        }
    }

    static List<Snippet> all() {
        List<Snippet> snippets = new ArrayList<>();
        for (String block : List.of(text().split("(?m)^====\n"))) {
            String[] parts = block.split("(?m)^----\n", -1);
            snippets.add(new Snippet(parts[0], parts[1].lines().toList()));
        }
        return snippets;
    }

    private static String text() {
        try (InputStream in = Snippets.class.getResourceAsStream("snippets.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void createFiles(Path folder) throws IOException {
        for (String name : FILES) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.createFile(folder.resolve(name));
        }
    }

    static ManifestRun run(String code, Path folder) {
        var functions = Set.of("f", "include", "package", "module");
        return new DeclarativePython(ENVIRONMENT).run(new ManifestText(code, folder, functions, OPTIONS));
    }

    /** Writes what a run gave as {@code answer.py} writes it. */
    static List<String> shown(ManifestRun run) {
        List<String> lines = new ArrayList<>();
        if (run instanceof ManifestRun.Beyond beyond) {
            lines.add("? " + beyond.line() + " " + beyond.what());
        } else if (run instanceof ManifestRun.Ran ran) {
            ran.calls().forEach(call -> {
                var line = new StringBuilder(call.line() + " " + call.lastLine() + " " + call.function());
                call.arguments().forEach(argument -> line.append(" ").append(shown(argument)));
                call.keywords()
                        .forEach((name, value) ->
                                line.append(" ").append(name).append("=").append(shown(value)));
                lines.add(line.toString());
            });
            ran.fault().ifPresent(fault -> lines.add("! " + fault.line() + " " + fault.message()));
        }
        return lines;
    }

    private static String shown(Literal value) {
        if (value instanceof Literal.Bool bool) {
            return bool.value() ? "True" : "False";
        } else if (value instanceof Literal.Int integer) {
            return integer.value().toString();
        } else if (value instanceof Literal.Real real) {
            long bits = Double.doubleToRawLongBits(real.value());
            return "real:%016x".formatted(new BigInteger(Long.toUnsignedString(bits)));
        } else if (value instanceof Literal.Text text) {
            return quoted(text.value());
        } else if (value instanceof Literal.Items items) {
            return "["
                    + String.join(
                            ", ", items.items().stream().map(Snippets::shown).toList()) + "]";
        } else if (value instanceof Literal.Table table) {
            return "{"
                    + String.join(
                            ", ",
                            table.entries().entrySet().stream()
                                    .map(entry -> shown(entry.getKey()) + ": " + shown(entry.getValue()))
                                    .toList())
                    + "}";
        }
        return "None";
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> out.append(c >= 0x20 && c < 0x7f ? "" + c : "\\u%04x".formatted((int) c));
            }
        }
        return out.append('"').toString();
    }
}
