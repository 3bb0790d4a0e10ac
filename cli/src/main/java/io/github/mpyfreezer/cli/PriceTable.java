package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.freezer.FrozenAbi;
import io.github.mpyfreezer.parser.view.Counts;
import io.github.mpyfreezer.size.Price;
import io.github.mpyfreezer.size.PriceList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Prices for many boards as a table by port, or for many releases of one board as a table by release. */
final class PriceTable {
    private static final int MOST_NAMES = 3;

    private final PriceList list;
    private final List<List<String>> rows = new ArrayList<>();

    private PriceTable(PriceList list) {
        this.list = list;
    }

    static String of(PriceList list) {
        var table = new PriceTable(list);
        boolean releases = list.releases().size() > 1;
        if (releases && list.prices().size() == list.releases().size()) {
            table.addReleases();
        } else {
            table.addPorts(releases);
        }
        return table.text() + table.overflowing() + table.refused();
    }

    private void addReleases() {
        Price newest = list.prices().get(list.prices().size() - 1);
        for (Price price : list.prices()) {
            String name = FrozenAbi.of(price.release()).releases();
            if (price.report().isEmpty()) {
                rows.add(List.of(name, ">-", ""));
            } else {
                boolean same = price.equals(newest) || newest.report().isEmpty();
                rows.add(List.of(
                        name,
                        ">" + Counts.grouped(price.total()),
                        same ? "" : ">" + ChangeTable.signed(price.total() - newest.total())));
            }
        }
        rows.add(0, List.of(list.prices().get(0).subject().board(), ">bytes", ">against the newest"));
    }

    private void addPorts(boolean releases) {
        List<String> headings =
                new ArrayList<>(List.of("port", ">boards", ">smallest", "", ">largest", "", ">most of its room", ""));
        if (releases) {
            headings.add(0, "firmware");
        }
        rows.add(headings);
        String before = "";
        for (PriceList.Group group : list.groups()) {
            List<String> row = new ArrayList<>(row(group));
            if (releases) {
                String name = FrozenAbi.of(group.release()).releases();
                row.add(0, name.equals(before) ? "" : name);
                before = name;
            }
            rows.add(row);
        }
    }

    private static List<String> row(PriceList.Group group) {
        List<Price> priced = group.priced();
        List<String> row = new ArrayList<>(List.of(group.port(), ">" + count(group)));
        if (priced.isEmpty()) {
            row.addAll(List.of(">-", "", ">-", ""));
        } else {
            Price first = priced.get(0);
            Price last = priced.get(priced.size() - 1);
            boolean alike = priced.size() > 1 && first.total() == last.total();
            row.addAll(List.of(">" + Counts.grouped(first.total()), alike ? "all" : name(first)));
            row.addAll(List.of(">" + Counts.grouped(last.total()), alike ? "all" : name(last)));
        }
        if (group.tightest().isEmpty()) {
            row.addAll(List.of(">-", ""));
        } else {
            Price tightest = group.tightest().get();
            row.add(String.format(Locale.ROOT, ">%.2f %%", 100 * PriceList.part(tightest)));
            row.add(name(tightest));
        }
        return row;
    }

    /** How many have a price. */
    private static String count(PriceList.Group group) {
        int priced = group.priced().size();
        int all = group.prices().size();
        return priced == all ? Integer.toString(all) : priced + " of " + all;
    }

    private static String name(Price price) {
        return price.subject().board();
    }

    /** Cells that begin with {@code >} stand on the right of their column. */
    private String text() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], bare(row.get(i)).length());
            }
        }
        var text = new StringBuilder();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = bare(row.get(i));
                char[] gap = new char[widths[i] - cell.length()];
                Arrays.fill(gap, ' ');
                boolean right = row.get(i).startsWith(">");
                line.append("  ").append(right ? new String(gap) : "").append(cell);
                line.append(right ? "" : new String(gap));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String bare(String cell) {
        return cell.startsWith(">") ? cell.substring(1) : cell;
    }

    /** The boards that are too small, a line for each port, those that are least too small first. */
    private String overflowing() {
        var text = new StringBuilder();
        for (PriceList.Group group : list.groups()) {
            List<Price> over = new ArrayList<>(group.overflowing());
            over.sort(Comparator.comparingLong(PriceTable::excess));
            List<String> names = new ArrayList<>();
            for (Price price : over.subList(0, Math.min(MOST_NAMES, over.size()))) {
                names.add(name(price) + " by " + Counts.counted(excess(price), "byte"));
            }
            if (!names.isEmpty()) {
                int more = over.size() - names.size();
                text.append(" too large for ").append(group.port()).append(": ").append(String.join(", ", names));
                text.append(more == 0 ? "" : " and " + Counts.counted(more, "other board"))
                        .append('\n');
            }
        }
        if (text.length() > 0) {
            text.append(
                    " note: too large are modules that alone exceed all the room that a board has for its firmware\n");
        }
        return text.toString();
    }

    private static long excess(Price price) {
        return price.total() - price.room().orElseThrow();
    }

    private String refused() {
        var text = new StringBuilder();
        for (Map.Entry<String, List<Price>> refused : list.refused().entrySet()) {
            text.append(" no price for ")
                    .append(names(refused.getValue()))
                    .append(": ")
                    .append(Console.inOneLine(refused.getKey()))
                    .append('\n');
        }
        return text.toString();
    }

    /** Some by their names, many by how many of each port; CSV and JSON have them all. */
    private static String names(List<Price> prices) {
        Set<String> names = new LinkedHashSet<>();
        Map<String, Set<String>> ports = new LinkedHashMap<>();
        for (Price price : prices) {
            names.add(price.subject().place());
            ports.computeIfAbsent(price.subject().port(), unknown -> new LinkedHashSet<>())
                    .add(price.subject().place());
        }
        if (names.size() <= MOST_NAMES) {
            return String.join(", ", names);
        }
        List<String> counts = new ArrayList<>();
        ports.forEach((port, boards) -> counts.add(boards.size() + " of " + port));
        return String.join(", ", counts);
    }
}
