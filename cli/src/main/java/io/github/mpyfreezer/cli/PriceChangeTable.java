package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.parser.view.Counts;
import io.github.mpyfreezer.size.PriceChange;
import io.github.mpyfreezer.size.PriceChanges;
import java.util.ArrayList;
import java.util.List;

/** What became of prices on many boards, a line for each port: its board that changed most, and the others' range. */
final class PriceChangeTable {
    private PriceChangeTable() {}

    static String of(PriceChanges changes) {
        List<String> lines = new ArrayList<>();
        List<String> ranges = new ArrayList<>();
        int width = 0;
        for (List<PriceChange> port : changes.byPort()) {
            String line = " " + PriceChanges.greatest(port).headline();
            int least = port.get(0).change().bytes();
            int most = port.get(port.size() - 1).change().bytes();
            String boards = Counts.counted(port.size(), "board");
            String range = least == most
                    ? ", all alike"
                    : ", " + ChangeTable.signed(least) + " to " + ChangeTable.signed(most);
            lines.add(line);
            ranges.add(port.size() == 1 ? boards : boards + range);
            width = Math.max(width, line.length());
        }
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String gap = " ".repeat(width - lines.get(i).length() + 2);
            text.append(lines.get(i)).append(gap).append(ranges.get(i)).append('\n');
        }
        for (PriceChange turned : changes.turned()) {
            String reason = turned.before().refusal() + turned.after().refusal();
            text.append(turned.after().report().isPresent() ? " had no price: " : " has no price any more: ")
                    .append(turned.after().subject().place())
                    .append(": ")
                    .append(Console.inOneLine(reason))
                    .append('\n');
        }
        return text.toString();
    }
}
