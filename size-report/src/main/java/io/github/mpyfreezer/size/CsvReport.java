package io.github.mpyfreezer.size;

/**
 * A report as CSV: a line for every kind of bytes of every function and of what is no function's. All lines add up to the size
 * of the object file.
 */
public final class CsvReport {
    private final Csv csv = new Csv().line("module", "part", "function", "kind", "bytes");

    private CsvReport() {}

    /** The table; its {@code part} is {@code function}, or {@code own}, {@code share} and {@code once} as in the report. */
    public static String of(SizeReport report) {
        var table = new CsvReport();
        for (ModuleSize module : report.modules()) {
            table.add(module.name(), "own", "", module.own());
            table.add(module.name(), "share", "", module.share());
            for (FunctionSize function : module.functions()) {
                table.add(module.name(), "function", function.name(), function.costs());
            }
        }
        table.add("", "once", "", report.once());
        return table.csv.text();
    }

    private void add(String module, String part, String function, Costs costs) {
        for (Kind kind : Kind.values()) {
            if (costs.of(kind) != 0) {
                csv.line(module, part, function, kind.key(), costs.of(kind));
            }
        }
    }
}
