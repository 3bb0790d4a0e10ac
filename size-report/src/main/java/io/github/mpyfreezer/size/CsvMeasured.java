package io.github.mpyfreezer.size;

/**
 * What was measured as CSV: a line for every kind of bytes of every function and of what is no function's, with the bytes
 * measured and predicted. All lines add up to what the file has.
 */
public final class CsvMeasured {
    private final Csv csv = new Csv().line("module", "part", "function", "kind", "bytes", "predicted");

    private CsvMeasured() {}

    /**
     * The table; its {@code part} is {@code function}, or {@code own}, {@code share} and {@code once}, or {@code unaccounted},
     * where {@code function} says in which section.
     */
    public static String of(MeasuredSize size) {
        var table = new CsvMeasured();
        for (MeasuredModule module : size.modules()) {
            table.add(module.name(), "own", "", module.own());
            table.add(module.name(), "share", "", module.share());
            for (Both function : module.functions()) {
                table.add(module.name(), "function", function.name(), function);
            }
        }
        table.add("", "once", "", size.once());
        for (Unaccounted rest : size.unaccounted()) {
            table.csv.line("", "unaccounted", rest.where(), "", rest.bytes(), 0);
        }
        return table.csv.text();
    }

    private void add(String module, String part, String function, Both both) {
        for (Kind kind : Kind.values()) {
            int measured = both.measured().of(kind);
            int predicted = both.predicted().of(kind);
            if (measured != 0 || predicted != 0) {
                csv.line(module, part, function, kind.key(), measured, predicted);
            }
        }
    }
}
