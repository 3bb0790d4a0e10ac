package io.github.mpyfreezer.manifest.python;

import java.util.ArrayList;
import java.util.List;

/** The columns at which the open blocks begin. */
final class Indentation {
    private static final int DEEPEST = 100;

    private final List<Integer> columns = new ArrayList<>(List.of(0));
    private final List<Integer> tablessColumns = new ArrayList<>(List.of(0));

    /**
     * Begins a line.
     *
     * @param column with tabs up to the next multiple of eight
     * @param tabless with tabs as wide as blanks; both must tell the same
     * @return 1 if a block begins, less than 0 for blocks that end
     */
    int begin(int column, int tabless, int line) {
        int levels = 0;
        while (column < innermost(columns)) {
            columns.remove(columns.size() - 1);
            tablessColumns.remove(tablessColumns.size() - 1);
            levels--;
        }
        if (column == innermost(columns)) {
            consistent(tabless == innermost(tablessColumns), line);
            return levels;
        }
        if (levels < 0) {
            throw new Mistake(line, "unindent does not match any outer indentation level");
        }
        consistent(tabless > innermost(tablessColumns), line);
        if (columns.size() == DEEPEST) {
            throw new Mistake(line, "too many levels of indentation");
        }
        columns.add(column);
        tablessColumns.add(tabless);
        return 1;
    }

    private static int innermost(List<Integer> columns) {
        return columns.get(columns.size() - 1);
    }

    private static void consistent(boolean same, int line) {
        if (!same) {
            throw new Mistake(line, "inconsistent use of tabs and spaces in indentation");
        }
    }
}
