package io.github.mpyfreezer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.boards.BoardCatalog;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.size.Change;
import io.github.mpyfreezer.size.Comparison;
import io.github.mpyfreezer.size.Costs;
import io.github.mpyfreezer.size.Fate;
import io.github.mpyfreezer.size.Kind;
import io.github.mpyfreezer.size.ModuleChange;
import io.github.mpyfreezer.size.ModuleSize;
import io.github.mpyfreezer.size.SizeReport;
import io.github.mpyfreezer.size.Subject;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables on terminals: a name gives way where it is too long, a number never; colours are for terminals. */
class TableStyleTest {
    private static final String NAME = "drivers/display/with_a_name_that_is_far_too_long/framebuffer.py";
    private static final Costs COSTS = Costs.of(Kind.BYTECODE, 123_456).plus(Kind.TABLES, 789);
    private static final Subject SUBJECT = new Subject("stm32", "PYBV10", "MicroPython 1.29");

    private static String prices(TableStyle style) {
        BoardProfile board = BoardCatalog.builtIn().find("PYBV10");
        var module = new ModuleSize(NAME, COSTS, Costs.NONE, List.of(), 124_000);
        var report = new SizeReport(SUBJECT, List.of(module), Costs.of(Kind.TABLES, 8));
        return SizeTable.of(report, Optional.empty(), board, false, style);
    }

    private static String changes(TableStyle style) {
        var change = new Change(Costs.NONE, COSTS);
        var module = new ModuleChange(Fate.ADDED, NAME, NAME, change, Change.NONE, List.of());
        return ChangeTable.of(new Comparison(SUBJECT, List.of(module), Change.NONE), false, style);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 80, 100, 120})
    void namesGiveWay(int width) {
        List<String> plain = prices(new TableStyle(0, false)).lines().toList();
        List<String> narrow = prices(new TableStyle(width, false)).lines().toList();
        assertThat(plain.get(1)).endsWith("  " + NAME);
        assertThat(narrow).hasSameSizeAs(plain);
        int longest = 0;
        for (int i = 0; i < narrow.size() - 1; i++) {
            assertThat(narrow.get(i)).startsWith(plain.get(i).substring(0, "    bytes    freed".length()));
            longest = Math.max(longest, narrow.get(i).length());
        }
        assertThat(longest).isLessThanOrEqualTo(Math.max(width, "  124 245  124 000  12345678".length()));
        if (width >= 60) {
            String name = narrow.get(1).substring(narrow.get(1).lastIndexOf("  ") + 2);
            assertThat(name.length()).isGreaterThanOrEqualTo(24);
        }
        assertThat(narrow.get(1)).contains("…");
        assertThat(changes(new TableStyle(width, false)))
                .contains("…", "  +124 245  new module: bytecode 123456, tables 789");
    }

    @Test
    void whereThereIsNoEndToALineNothingIsCut() {
        assertThat(prices(new TableStyle(0, true))).contains(NAME);
        assertThat(changes(new TableStyle(0, true))).contains(NAME);
        assertThat(prices(new TableStyle(200, false))).isEqualTo(prices(new TableStyle(0, false)));
    }

    @Test
    void coloursChangeNoText() {
        assertThat(prices(new TableStyle(0, false))).doesNotContain("\u001b");
        assertThat(changes(new TableStyle(0, false))).doesNotContain("\u001b");
        String colours = "\u001b\\[\\d*m";
        assertThat(prices(new TableStyle(0, true)).replaceAll(colours, "")).isEqualTo(prices(new TableStyle(0, false)));
        assertThat(changes(new TableStyle(80, true)).replaceAll(colours, ""))
                .isEqualTo(changes(new TableStyle(80, false)));
        assertThat(changes(new TableStyle(0, true))).contains("\u001b[31m+124 245\u001b[0m");
    }

    /** Files and pipes are no terminals: whatever the width, they get all of it. */
    @Test
    void onlyATerminalHasColours() {
        var nowhere = OutputStream.nullOutputStream();
        assertThat(TableStyle.of(new Console(nowhere, nowhere, false)).colour()).isFalse();
        assertThat(TableStyle.of(new Console(nowhere, nowhere, false)).width()).isZero();
        assertThat(TableStyle.of(new Console(nowhere, nowhere, true, 72)).width())
                .isEqualTo(72);
        assertThat(TableStyle.of(new Console(nowhere, nowhere, true, -1)).width())
                .isZero();
    }
}
