package io.github.mpyfreezer.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mpyfreezer.boards.BoardCatalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits at, just under and just over what there is. */
class BudgetTest {
    private static final Subject PYBV10 = new Subject("stm32", "PYBV10", "MicroPython 1.29");
    /** 1 000 bytes before: 600 and 300 in two modules below a folder, 60 in a third, and 40. */
    private static final SizeReport BEFORE = report(600, 300, 60);
    /** 1 100 after: 120 more, 30 less, 10 more. */
    private static final SizeReport AFTER = report(720, 270, 70);

    private static final OptionalLong ROOM = OptionalLong.of(4400);

    private static SizeReport report(int core, int event, int main) {
        return new SizeReport(
                PYBV10,
                List.of(module("asyncio/core.py", core), module("asyncio/event.py", event), module("main.py", main)),
                Costs.of(Kind.TABLES, 40));
    }

    private static ModuleSize module(String name, int bytes) {
        return new ModuleSize(name, Costs.of(Kind.CONSTANTS, bytes), Costs.NONE, List.of(), bytes);
    }

    private static Budget budget(String text) {
        return BudgetReader.read(text, BoardCatalog.builtIn());
    }

    private static Budget.Outcome check(String text) {
        var before = new Baseline(BEFORE, Map.of(), false);
        var after = new Baseline(AFTER, Map.of(), false);
        return budget(text).check(AFTER, ROOM, Optional.of(Comparison.of(before, after)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            all: max 1099                           | -1
            all: max 1100                           | 0
            all: max 1101                           | 1
            all: max 1K                             | -76
            all: max 24.999%                        | -1
            all: max 25%                            | 0
            all: max 25.023%                        | 1
            all: grow 99                            | -1
            all: grow 100                           | 0
            all: grow 101                           | 1
            all: grow 9.999%                        | -1
            all: grow 10%                           | 0
            all: grow 10.1%                         | 1
            all: grow 10.099%                       | 0
            board PYBV10: grow 0                    | -100
            board stm32/pybv10: max 1100            | 0
            port stm32: max 1099                    | -1
            module main.py: max 70                  | 0
            module main.py: max 69                  | -1
            module main.py: grow 16.6%              | -1
            module main.py: grow 16.7%              | 0
            module asyncio/: max 989                | -1
            module asyncio/: max 990                | 0
            module asyncio/: grow 89                | -1
            module asyncio/: grow 90                | 0
            module asyncio/: grow 10 %              | 0
            module asyncio/event.py: grow 0         | 30
            port stm32 module main.py: max 71       | 1
            board PYBV10 module main.py: grow 9     | -1
            """)
    void saysHowMuchIsLeft(String line, int left) {
        Budget.Outcome outcome = check(line);
        assertThat(outcome.unchecked()).isEmpty();
        assertThat(outcome.verdicts()).hasSize(1);
        Verdict verdict = outcome.verdicts().get(0);
        assertThat(verdict.left()).isEqualTo(left);
        assertThat(verdict.isBroken()).isEqualTo(left < 0);
        assertThat(outcome.broken()).hasSize(left < 0 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"board RPI_PICO: max 1", "port rp2: max 1", "board PYBV10-DP: max 1", "port rp2 module main.py: max 1"})
    void ofOtherBoardsNothingIsSaid(String line) {
        assertThat(check(line)).isEqualTo(Budget.Outcome.NONE);
    }

    @Test
    void everyLineHolds() {
        Budget.Outcome outcome =
                check("# ours\nall: max 1090, grow 200  # tight\n\nport stm32: max 2000\nboard PYBV10: max 900\n");
        assertThat(outcome.verdicts()).extracting(Verdict::left).containsExactly(-10L, 100L, 900L, -200L);
        assertThat(outcome.broken())
                .extracting(verdict -> verdict.line().number())
                .containsExactly(5, 2);
    }

    @Test
    void whatIsNewHasNothingToBeAPerCentOf() {
        var before = new Baseline(new SizeReport(PYBV10, List.of(), Costs.of(Kind.TABLES, 40)), Map.of(), false);
        var after = new Baseline(AFTER, Map.of(), false);
        Budget.Outcome outcome = budget("module main.py: grow 1%, grow 69, grow 70")
                .check(AFTER, ROOM, Optional.of(Comparison.of(before, after)));
        assertThat(outcome.verdicts()).extracting(Verdict::left).containsExactly(-1L, 0L);
    }

    @Test
    void whatCannotBeCheckedIsSaid() {
        Budget.Outcome outcome = budget("all: grow 1, max 5%\nmodule gone.py: max 1\n")
                .check(AFTER, OptionalLong.empty(), Optional.empty());
        assertThat(outcome.verdicts()).isEmpty();
        assertThat(outcome.withoutBefore()).isEqualTo(1);
        assertThat(outcome.unchecked())
                .containsExactly(
                        "stm32/PYBV10: max 5%: how much room the board has is not known",
                        "stm32/PYBV10 gone.py: there is no such module");
    }

    @Test
    void aModuleThatWasRemovedHasShrunk() {
        var before = new Baseline(BEFORE, Map.of(), false);
        var without = new SizeReport(PYBV10, BEFORE.modules().subList(0, 2), BEFORE.once());
        var after = new Baseline(without, Map.of(), false);
        Budget.Outcome outcome = budget("module main.py: max 10, grow 0")
                .check(without, ROOM, Optional.of(Comparison.of(before, after)));
        assertThat(outcome.verdicts()).extracting(Verdict::left).containsExactly(10L, 60L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8192                        | found '8192', expected all, port NAME, board NAME or module NAME, a colon, and limits
            everything: max 1           | found 'everything: max 1', expected all, port NAME, board NAME or module NAME, a colon, and limits
            all                         | found 'all', expected all, port NAME, board NAME or module NAME, a colon, and limits
            port stm32 board X: max 1   | found 'port stm32 board X: max 1', expected all, port NAME, board NAME or module NAME, a colon, and limits
            all: 8192                   | found '8192', expected max or grow, and bytes (8192, 8K) or per cent with three decimals at most (1.5%)
            all: max                    | found 'max', expected max or grow, and bytes (8192, 8K) or per cent with three decimals at most (1.5%)
            all: max 1.5                | found 'max 1.5', expected max or grow, and bytes (8192, 8K) or per cent with three decimals at most (1.5%)
            all: max -5                 | found 'max -5', expected max or grow, and bytes (8192, 8K) or per cent with three decimals at most (1.5%)
            all: max 1,                 | found '', expected max or grow, and bytes (8192, 8K) or per cent with three decimals at most (1.5%)
            all: max 99999999999        | found 'max 99999999999', expected max or grow, and bytes (8192, 8K) or per cent with three decimals at most (1.5%)
            """)
    void whatIsWrongIsSaidWithItsLine(String line, String message) {
        assertThatThrownBy(() -> budget("\n# one\n" + line)).isInstanceOfSatisfying(SizeFileException.class, e -> {
            assertThat(e.in("freeze.budget")).startsWith("freeze.budget:3: ");
            assertThat(e).hasMessage(message);
        });
    }

    @Test
    void boardsAreKnown() {
        assertThatThrownBy(() -> budget("all: max 1\nboard PYBV11111: max 1"))
                .isInstanceOfSatisfying(
                        SizeFileException.class,
                        e -> assertThat(e.in("b")).startsWith("b:2: ").contains("PYBV11111", "PYBV11"));
    }

    @Test
    void portsAreKnown() {
        assertThatThrownBy(() -> budget("port stm23: max 1"))
                .isInstanceOf(SizeFileException.class)
                .hasMessageStartingWith("found port stm23, expected one of stm32, rp2, esp32, samd, nrf, ");
    }
}
