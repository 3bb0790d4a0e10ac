package io.github.mpyfreezer.freezer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Symbols of constants are {@code const_obj_}, the module's id and numbers. Those of two modules can meet only where both
 * ids are the same but for numbers at their end, or where an id begins as the name of a table does; all others need no table
 * to be kept apart.
 */
final class ConstantSymbols {
    private ConstantSymbols() {}

    /** @param ids of all modules, each only once */
    static SymbolTable of(List<String> ids) {
        Set<String> stems = new HashSet<>();
        boolean meet = false;
        for (String id : ids) {
            meet |= id.startsWith("table_data") || !stems.add(stem(id));
        }
        if (!meet) {
            return SymbolTable.ofDistinctNames();
        }
        var symbols = new SymbolTable();
        for (String id : ids) {
            symbols.claim("const_obj_table_data_" + id);
        }
        return symbols;
    }

    /** {@code a} of {@code a_1_20}. */
    private static String stem(String id) {
        int end = id.length();
        int at = end;
        while (at > 0 && isDigit(id.charAt(at - 1))) {
            at--;
            if (at > 0 && id.charAt(at - 1) == '_') {
                at--;
                end = at;
            }
        }
        return id.substring(0, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
