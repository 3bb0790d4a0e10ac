package io.github.mpyfreezer.size;

/**
 * A comparison as CSV: a line for every kind of bytes that has changed, of every function and of what is no function's. The
 * differences of {@code after} and {@code before} add up to the change.
 */
public final class CsvComparison {
    private final Csv csv = new Csv()
            .line("module", "former_module", "part", "function", "former_function", "fate", "kind", "before", "after");

    private CsvComparison() {}

    /** The table; {@code part} is as in {@link CsvReport}, {@code fate} that of the function, or else of the module. */
    public static String of(Comparison comparison) {
        var table = new CsvComparison();
        for (ModuleChange module : comparison.modules()) {
            table.add(module, "own", module.own());
            table.add(module, "share", module.share());
            for (FunctionChange function : module.functions()) {
                table.add(module, function);
            }
        }
        table.add(new String[] {"", "", "once", "", ""}, Fate.CHANGED, comparison.once());
        return table.csv.text();
    }

    private void add(ModuleChange module, String part, Change change) {
        add(new String[] {module.name(), module.formerName(), part, "", ""}, module.fate(), change);
    }

    private void add(ModuleChange module, FunctionChange function) {
        String[] where = {module.name(), module.formerName(), "function", function.name(), function.formerName()};
        add(where, function.fate(), function.change());
    }

    private void add(String[] where, Fate fate, Change change) {
        for (Kind kind : Kind.values()) {
            int before = change.before().of(kind);
            int after = change.after().of(kind);
            if (before != after) {
                csv.line(where[0], where[1], where[2], where[3], where[4], fate.key(), kind.key(), before, after);
            }
        }
    }
}
