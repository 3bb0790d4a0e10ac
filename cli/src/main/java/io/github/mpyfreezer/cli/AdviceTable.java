package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.parser.view.Counts;
import io.github.mpyfreezer.size.Saving;
import java.util.List;

/** What would free bytes, a line each. */
final class AdviceTable {
    private AdviceTable() {}

    static String of(List<Saving> savings) {
        if (savings.isEmpty()) {
            return " advice: nothing is known that would free a byte\n";
        }
        var text =
                new StringBuilder(" advice: what would be freed by each alone; as they overlap, they do not add up\n");
        int width = 0;
        for (Saving saving : savings) {
            width = Math.max(width, Counts.grouped(saving.bytes()).length());
        }
        for (Saving saving : savings) {
            String bytes = Counts.grouped(saving.bytes());
            text.append("  ")
                    .append(" ".repeat(width - bytes.length()))
                    .append(bytes)
                    .append("  ");
            text.append(Console.inOneLine(saving.what()));
            text.append(" (").append(saving.how().isEmpty() ? "no option yet" : Console.inOneLine(saving.how()));
            text.append(")\n");
        }
        return text.toString();
    }
}
