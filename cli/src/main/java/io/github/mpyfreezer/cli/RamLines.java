package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.parser.view.Counts;
import io.github.mpyfreezer.size.ModuleRam;
import io.github.mpyfreezer.size.Ram;
import io.github.mpyfreezer.size.RamReport;

/** What is said below the table of what is taken of the heap. */
final class RamLines {
    private RamLines() {}

    static String of(RamReport heap) {
        var text = new StringBuilder();
        if (heap.modules().size() > heap.missing().size()) {
            Ram total = heap.total();
            text.append(" RAM: freezing saves ").append(Counts.counted(total.saved(), "byte"));
            text.append(" of the heap; importing takes ").append(Counts.grouped(total.taken()));
            text.append(" all the same\n");
            heap.modules().stream()
                    .filter(module -> loading(module) == total.loading() && total.loading() > 0)
                    .findFirst()
                    .ifPresent(module -> text.append(" unfrozen, loading ")
                            .append(Console.inOneLine(module.name()))
                            .append(" would take ")
                            .append(Counts.grouped(total.loading()))
                            .append(" more for a moment\n"));
        }
        for (ModuleRam module : heap.missing()) {
            text.append(" no RAM for ")
                    .append(Console.inOneLine(module.name()))
                    .append(": importing it on the virtual board failed: ")
                    .append(Console.inOneLine(module.fault()))
                    .append('\n');
        }
        return text.toString();
    }

    private static long loading(ModuleRam module) {
        return module.ram().map(Ram::loading).orElse(0L);
    }
}
