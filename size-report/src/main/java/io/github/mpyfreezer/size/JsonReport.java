package io.github.mpyfreezer.size;

import io.github.mpyfreezer.boards.BoardProfile;

/**
 * A report as JSON. Numbers are bytes; kinds that cost nothing are left out; of every object with {@code total}, the
 * {@code kinds} add up to it, and the totals of {@code once} and {@code modules} to that of the report.
 */
public final class JsonReport {
    /** Raised when a program that reads the last version would misunderstand. */
    private static final int VERSION = 1;

    private final StringBuilder text = new StringBuilder();

    private JsonReport() {}

    /** One object, with a line feed at the end. */
    public static String of(SizeReport report) {
        var json = new JsonReport();
        json.add(report);
        return json.text.toString();
    }

    private void add(SizeReport report) {
        BoardProfile board = report.target().board().orElseThrow();
        text.append("{\n  \"version\": ").append(VERSION).append(",\n  \"port\": ");
        string(board.name().port());
        text.append(",\n  \"board\": ");
        string(board.name().name());
        text.append(",\n  \"release\": ");
        string(report.target().release().title());
        text.append(",\n  ");
        costs(report.costs());
        text.append(",\n  \"once\": {");
        costs(report.once());
        text.append("},\n  \"modules\": [");
        String comma = "";
        for (ModuleSize module : report.modules()) {
            text.append(comma).append("\n    {\"name\": ");
            add(module);
            text.append('}');
            comma = ",";
        }
        text.append(comma.isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
    }

    private void add(ModuleSize module) {
        string(module.name());
        text.append(", ");
        costs(module.costs());
        text.append(", \"freed\": ").append(module.freed()).append(",\n     \"own\": {");
        costs(module.own());
        text.append("},\n     \"share\": {");
        costs(module.share());
        text.append("},\n     \"functions\": [");
        String comma = "";
        for (FunctionSize function : module.functions()) {
            text.append(comma).append("\n       {\"name\": ");
            string(function.name());
            text.append(", ");
            costs(function.costs());
            text.append('}');
            comma = ",";
        }
        text.append("\n     ]");
    }

    private void costs(Costs costs) {
        text.append("\"total\": ").append(costs.total()).append(", \"kinds\": {");
        String comma = "";
        for (Kind kind : Kind.values()) {
            if (costs.of(kind) != 0) {
                text.append(comma).append('"').append(kind.key()).append("\": ").append(costs.of(kind));
                comma = ", ";
            }
        }
        text.append('}');
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < 0x20 || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                text.append("\\u").append(hex(c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
