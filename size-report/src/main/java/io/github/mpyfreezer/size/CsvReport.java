package io.github.mpyfreezer.size;

/**
 * A report as CSV (RFC 4180, lines end in a line feed): a line for every kind of bytes of every function and of what is no
 * function's. All lines add up to the size of the object file.
 */
public final class CsvReport {
    private final StringBuilder text = new StringBuilder("module,part,function,kind,bytes\n");

    private CsvReport() {}

    /** The table; its {@code part} is {@code function}, or {@code own}, {@code share} and {@code once} as in the report. */
    public static String of(SizeReport report) {
        var csv = new CsvReport();
        for (ModuleSize module : report.modules()) {
            csv.add(module.name(), "own", "", module.own());
            csv.add(module.name(), "share", "", module.share());
            for (FunctionSize function : module.functions()) {
                csv.add(module.name(), "function", function.name(), function.costs());
            }
        }
        csv.add("", "once", "", report.once());
        return csv.text.toString();
    }

    private void add(String module, String part, String function, Costs costs) {
        for (Kind kind : Kind.values()) {
            if (costs.of(kind) != 0) {
                text.append(quoted(module)).append(',').append(part).append(',');
                text.append(quoted(function)).append(',').append(kind.key()).append(',');
                text.append(costs.of(kind)).append('\n');
            }
        }
    }

    private static String quoted(String value) {
        for (char c : new char[] {',', '"', '\n', '\r'}) {
            if (value.indexOf(c) >= 0) {
                return '"' + value.replace("\"", "\"\"") + '"';
            }
        }
        return value;
    }
}
