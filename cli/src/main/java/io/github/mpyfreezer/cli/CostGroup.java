package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.size.Costs;
import io.github.mpyfreezer.size.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Kinds of bytes as they are told to people, where each of them would be a column too many. */
enum CostGroup {
    CODE("code"),
    NAMES("names, lines"),
    CONSTANTS("constants"),
    QSTRS("qstrs"),
    TABLES("tables"),
    STRUCTS("structs"),
    BINARY_INFO("binary info"),
    PADDING("padding");

    private final String title;

    CostGroup(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    private static CostGroup of(Kind kind) {
        return switch (kind) {
            case BYTECODE, MACHINE_CODE -> CODE;
            case NAMES, LINE_INFO -> NAMES;
            case CONSTANTS, STRINGS -> CONSTANTS;
            case QSTR_TEXT, POOL_ENTRIES -> QSTRS;
            case TABLES -> TABLES;
            case STRUCTS -> STRUCTS;
            case BINARY_INFO -> BINARY_INFO;
            case PADDING -> PADDING;
        };
    }

    /**
     * A column of a table.
     *
     * @param title its heading
     * @param groups what it is the sum of
     */
    record Column(String title, Set<CostGroup> groups) {
        int of(Costs costs) {
            return groups.stream().mapToInt(group -> group.of(costs)).sum();
        }
    }

    /** The columns that there may be, the most first, then fewer where there is no room, and at last none. */
    static List<List<Column>> choices(Costs costs) {
        List<Column> all = new ArrayList<>();
        List<Column> fewer = new ArrayList<>();
        Set<CostGroup> rest = EnumSet.noneOf(CostGroup.class);
        for (CostGroup group : values()) {
            if (!group.isTold(costs)) {
                continue;
            }
            var column = new Column(group.title(), Set.of(group));
            all.add(column);
            if (group.compareTo(QSTRS) <= 0) {
                fewer.add(column);
            } else {
                rest.add(group);
            }
        }
        fewer.add(new Column("tables …", rest));
        return List.of(all, fewer, List.of());
    }

    /** What its kinds cost together. */
    int of(Costs costs) {
        int sum = 0;
        for (Kind kind : Kind.values()) {
            sum += of(kind) == this ? costs.of(kind) : 0;
        }
        return sum;
    }

    /** Whether it is worth telling: padding is rare, and one port alone has binary info. */
    boolean isTold(Costs costs) {
        return this != PADDING && this != BINARY_INFO || of(costs) > 0;
    }
}
