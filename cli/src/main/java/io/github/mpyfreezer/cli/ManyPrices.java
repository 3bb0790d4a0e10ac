package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.parser.view.Counts;
import io.github.mpyfreezer.size.Budget;
import io.github.mpyfreezer.size.Comparison;
import io.github.mpyfreezer.size.Price;
import io.github.mpyfreezer.size.PriceChangeForms;
import io.github.mpyfreezer.size.PriceChanges;
import io.github.mpyfreezer.size.PriceForms;
import io.github.mpyfreezer.size.PriceList;
import io.github.mpyfreezer.size.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code freeze size} for many boards or releases at once. */
final class ManyPrices {
    private final SizeModules modules;
    private final List<BoardProfile> boards;
    private final SizeScope scope;

    ManyPrices(SizeModules modules, List<BoardProfile> boards, SizeScope scope) {
        this.modules = modules;
        this.boards = boards;
        this.scope = scope;
    }

    /**
     * Prices them all.
     *
     * @throws CliException if no board can hold the modules, with the reason of the first
     */
    PriceList list() {
        List<PriceList.Wanted> wanted = new ArrayList<>();
        for (Release release : scope.releases(modules.release())) {
            for (BoardProfile board : boards) {
                SizeModules.Lot lot = modules.of(board);
                wanted.add(new PriceList.Wanted(board, release, lot.modules(), lot.fault()));
            }
        }
        PriceList list = PriceList.of(wanted, modules.texts());
        List<Price> prices = list.prices();
        if (prices.stream().allMatch(price -> price.report().isEmpty())) {
            throw new CliException(prices.get(0).refusal()
                    + (prices.size() > 1 ? "; and no other of " + prices.size() + " can hold it" : ""));
        }
        return list;
    }

    /**
     * All that a budget says of them, the worst of each line and limit first.
     *
     * @param before the prices that they had, if that is known
     */
    static Budget.Outcome check(PriceList list, Optional<PriceChanges> before, Optional<Budget> budget) {
        List<Verdict> verdicts = new ArrayList<>();
        List<String> unchecked = new ArrayList<>();
        int withoutBefore = 0;
        for (int i = 0; i < list.prices().size(); i++) {
            int place = i;
            Price price = list.prices().get(place);
            if (budget.isPresent() && price.report().isPresent()) {
                Optional<Comparison> comparison =
                        before.flatMap(changes -> changes.changes().get(place).comparison());
                Budget.Outcome outcome = budget.get().check(price.report().get(), price.room(), comparison);
                verdicts.addAll(outcome.verdicts());
                unchecked.addAll(outcome.unchecked());
                withoutBefore = Math.max(withoutBefore, outcome.withoutBefore());
            }
        }
        verdicts.sort(
                Comparator.comparingInt((Verdict verdict) -> verdict.line().number())
                        .thenComparingInt(verdict -> verdict.line().limits().indexOf(verdict.limit()))
                        .thenComparingLong(Verdict::left));
        return new Budget.Outcome(verdicts, unchecked, withoutBefore);
    }

    /** Prints what has changed, as forms or as lines. */
    static void print(
            PriceChanges changes, Budget.Outcome outcome, SizeForms forms, TextOutputs outputs, Console console) {
        var written = new PriceChangeForms(changes, outcome.verdicts());
        if (!forms.write(outputs, written::json, written::csv, written::markdown) && !outputs.takeStandardOutput()) {
            console.print(PriceChangeTable.of(changes));
            printBudget(outcome, console);
        }
    }

    /** Prints what is found, as forms or as a table. */
    static void print(PriceList list, Budget.Outcome outcome, SizeForms forms, TextOutputs outputs, Console console) {
        var written = new PriceForms(list, outcome.verdicts());
        if (!forms.write(outputs, written::json, written::csv, written::markdown) && !outputs.takeStandardOutput()) {
            console.print(PriceTable.of(list));
            printBudget(outcome, console);
        }
    }

    /** One line for each limit: the board for which it is the worst, and for how many it is broken. */
    private static void printBudget(Budget.Outcome outcome, Console console) {
        List<Verdict> verdicts = outcome.verdicts();
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict worst = verdicts.get(i);
            if (i > 0 && isSameLimit(verdicts.get(i - 1), worst)) {
                continue;
            }
            List<Verdict> same =
                    verdicts.stream().filter(each -> isSameLimit(each, worst)).toList();
            long broken = same.stream().filter(Verdict::isBroken).count();
            String of = same.size() == 1
                    ? ""
                    : broken == 0
                            ? ", the worst of " + same.size() + " boards"
                            : ", the worst of " + same.size() + " boards, " + broken + " over budget";
            console.println(" budget " + Console.inOneLine(worst.where()) + ": " + SizeBudget.said(worst) + of);
        }
        if (!outcome.unchecked().isEmpty()) {
            int more = outcome.unchecked().size() - 1;
            console.println(
                    " not checked: " + Console.inOneLine(outcome.unchecked().get(0))
                            + (more == 0 ? "" : ", and " + Counts.counted(more, "more limit")));
        }
        if (outcome.withoutBefore() > 0) {
            console.println(" not checked: limits of growth, as there is nothing to have grown from");
        }
    }

    private static boolean isSameLimit(Verdict a, Verdict b) {
        return a.line().equals(b.line()) && a.limit().equals(b.limit());
    }
}
