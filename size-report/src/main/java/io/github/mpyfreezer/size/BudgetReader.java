package io.github.mpyfreezer.size;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads budgets. A line says what it is for and the limits: {@code all}, {@code port NAME} or {@code board NAME}, a
 * {@code module NAME} alone or behind one of them, a colon, and {@code max} or {@code grow} with bytes or per cent, several with
 * commas between. What stands behind {@code #} is for people.
 */
public final class BudgetReader {
    private static final Pattern SCOPE =
            Pattern.compile("(?:all|port\\s+(\\S+)|board\\s+(\\S+))?\\s*(?:\\bmodule\\s+(\\S.*))?");
    private static final Pattern LIMIT =
            Pattern.compile("(max|grow)\\s+(?:(\\d{1,9})(K?)|(\\d{1,6}(?:\\.\\d{1,3})?)\\s?%)");
    private static final int KIBI = 1024;

    private final BoardCatalog catalog;
    private final int number;

    private BudgetReader(BoardCatalog catalog, int number) {
        this.catalog = catalog;
        this.number = number;
    }

    /**
     * The budget that a text holds.
     *
     * @param catalog the ports and boards that it may name
     * @throws SizeFileException if it holds something else, with the line
     */
    public static Budget read(String text, BoardCatalog catalog) {
        List<BudgetLine> lines = new ArrayList<>();
        String[] all = text.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            String line = all[i].replaceFirst("(^|\\s)#.*", "").strip();
            if (!line.isEmpty()) {
                lines.add(new BudgetReader(catalog, i + 1).line(line));
            }
        }
        return new Budget(lines);
    }

    private BudgetLine line(String line) {
        int colon = line.lastIndexOf(':');
        String scope = colon < 0 ? line : line.substring(0, colon).strip();
        Matcher of = SCOPE.matcher(scope);
        if (colon < 0 || scope.isEmpty() || !of.matches()) {
            throw fault(
                    "found '" + line + "', expected all, port NAME, board NAME or module NAME, a colon, and limits");
        }
        List<Limit> limits = new ArrayList<>();
        for (String limit : line.substring(colon + 1).split(",", -1)) {
            limits.add(limit(limit.strip()));
        }
        return new BudgetLine(number, port(group(of, 1)), board(group(of, 2)), group(of, 3), limits);
    }

    private static String group(Matcher matcher, int group) {
        String found = matcher.group(group);
        return found == null ? "" : found;
    }

    private String port(String name) {
        if (!name.isEmpty() && !catalog.ports().contains(name)) {
            throw fault("found port " + name + ", expected one of " + String.join(", ", catalog.ports()));
        }
        return name;
    }

    private String board(String name) {
        try {
            return name.isEmpty() ? "" : catalog.find(name).name().qualified();
        } catch (BoardException e) {
            throw fault(String.valueOf(e.getMessage()));
        }
    }

    private Limit limit(String text) {
        Matcher limit = LIMIT.matcher(text);
        if (!limit.matches()) {
            throw fault("found '" + text
                    + "', expected max or grow, and bytes (8192, 8K) or per cent with three decimals at most (1.5%)");
        }
        boolean growth = limit.group(1).equals("grow");
        if (limit.group(2) == null) {
            long thousandths = new BigDecimal(limit.group(4)).movePointRight(3).longValueExact();
            return new Limit(growth, thousandths, true);
        }
        return new Limit(
                growth, Long.parseLong(limit.group(2)) * (limit.group(3).isEmpty() ? 1 : KIBI), false);
    }

    private SizeFileException fault(String message) {
        return new SizeFileException(number, message);
    }
}
