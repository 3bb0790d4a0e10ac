package io.github.mpyfreezer.size;

import java.util.Optional;

/**
 * A report as CSV: a line for every kind of bytes of every function and of what is no function's. All lines add up to the size
 * of the object file.
 */
public final class CsvReport {
    private static final String ONCE = "once";
    private static final String RAM = "ram";

    private final boolean withRam;
    private final Csv csv = new Csv();

    private CsvReport(boolean withRam) {
        this.withRam = withRam;
    }

    /** The table; its {@code part} is {@code function}, or {@code own}, {@code share} and {@code once} as in the report. */
    public static String of(SizeReport report) {
        return of(report, Optional.empty());
    }

    /**
     * The same with what is taken of the heap in two more columns, which add up, too: a line for each module that could be
     * imported, its {@code part} {@code ram}, and one {@code once}.
     */
    public static String of(SizeReport report, Optional<RamReport> heap) {
        var table = new CsvReport(heap.isPresent());
        if (heap.isPresent()) {
            table.csv.line("module", "part", "function", "kind", "bytes", "ram_saved", "ram_taken");
        } else {
            table.csv.line("module", "part", "function", "kind", "bytes");
        }
        for (ModuleSize module : report.modules()) {
            table.add(module.name(), "own", "", module.own());
            table.add(module.name(), "share", "", module.share());
            for (FunctionSize function : module.functions()) {
                table.add(module.name(), "function", function.name(), function.costs());
            }
        }
        table.add("", ONCE, "", report.once());
        heap.ifPresent(table::add);
        return table.csv.text();
    }

    private void add(String module, String part, String function, Costs costs) {
        for (Kind kind : Kind.values()) {
            if (costs.of(kind) != 0) {
                add(module, part, function, kind.key(), costs.of(kind), Ram.NONE);
            }
        }
    }

    private void add(RamReport heap) {
        for (ModuleRam module : heap.modules()) {
            module.ram().ifPresent(ram -> add(module.name(), RAM, "", "", 0, ram));
        }
        add("", ONCE, "", "", 0, heap.once());
    }

    private void add(String module, String part, String function, String kind, int bytes, Ram ram) {
        if (withRam) {
            csv.line(module, part, function, kind, bytes, ram.saved(), ram.taken());
        } else {
            csv.line(module, part, function, kind, bytes);
        }
    }
}
