package io.github.mpyfreezer.size;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What modules may cost, and by how much they may grow. All lines that are for a board are held against its report. */
public record Budget(List<BudgetLine> lines) {
    public Budget {
        lines = List.copyOf(lines);
    }

    /**
     * What could be said, and what could not.
     *
     * @param verdicts in the order of the lines
     * @param unchecked a sentence each, with what it is about first
     * @param withoutBefore how many limits of growth there are, if there is nothing to have grown from
     */
    public record Outcome(List<Verdict> verdicts, List<String> unchecked, int withoutBefore) {
        /** That of no budget. */
        public static final Outcome NONE = new Outcome(List.of(), List.of(), 0);

        public Outcome {
            verdicts = List.copyOf(verdicts);
            unchecked = List.copyOf(unchecked);
        }

        /** Those whose limit is broken, the worst first. */
        public List<Verdict> broken() {
            return verdicts.stream()
                    .filter(Verdict::isBroken)
                    .sorted(Comparator.comparingLong(Verdict::left))
                    .toList();
        }
    }

    /**
     * Holds a report against it.
     *
     * @param room bytes that the board has for its firmware, of which {@code max} takes per cents
     * @param comparison what has grown; without it {@code grow} is not checked
     */
    public Outcome check(SizeReport report, OptionalLong room, Optional<Comparison> comparison) {
        List<Verdict> verdicts = new ArrayList<>();
        List<String> unchecked = new ArrayList<>();
        int withoutBefore = 0;
        for (BudgetLine line : lines) {
            if (line.isFor(report.subject())) {
                check(line, report, room, comparison, verdicts, unchecked);
                withoutBefore += comparison.isPresent()
                        ? 0
                        : (int) line.limits().stream().filter(Limit::growth).count();
            }
        }
        return new Outcome(verdicts, unchecked, withoutBefore);
    }

    private static void check(
            BudgetLine line,
            SizeReport report,
            OptionalLong room,
            Optional<Comparison> comparison,
            List<Verdict> verdicts,
            List<String> unchecked) {
        Optional<Change> change = comparison.flatMap(found -> change(line, found));
        Optional<Integer> size = size(line, report);
        String where = Verdict.where(report.subject(), line);
        if (size.isEmpty() && change.isEmpty()) {
            unchecked.add(where + ": there is no such module");
            return;
        }
        for (Limit limit : line.limits()) {
            if (!limit.growth()) {
                if (limit.perCent() && room.isEmpty()) {
                    unchecked.add(where + ": " + limit.text() + ": how much room the board has is not known");
                } else {
                    verdicts.add(
                            new Verdict(line, limit, report.subject(), size.orElse(0), limit.bytes(room.orElse(0))));
                }
            } else if (comparison.isPresent()) {
                Change grown = change.orElse(Change.NONE);
                long allowed = limit.bytes(grown.before().total());
                // What is new has nothing to be a per cent of.
                if (!limit.perCent() || grown.before().total() > 0) {
                    verdicts.add(new Verdict(line, limit, report.subject(), grown.bytes(), allowed));
                }
            }
        }
    }

    private static Optional<Integer> size(BudgetLine line, SizeReport report) {
        if (line.module().isEmpty()) {
            return Optional.of(report.total());
        }
        Optional<Integer> sum = Optional.empty();
        for (ModuleSize module : report.modules()) {
            if (line.isForModule(module.name())) {
                sum = Optional.of(sum.orElse(0) + module.costs().total());
            }
        }
        return sum;
    }

    private static Optional<Change> change(BudgetLine line, Comparison comparison) {
        if (line.module().isEmpty()) {
            return Optional.of(comparison.change());
        }
        Optional<Change> sum = Optional.empty();
        for (ModuleChange module : comparison.modules()) {
            if (line.isForModule(module.name())) {
                sum = Optional.of(sum.orElse(Change.NONE).plus(module.change()));
            }
        }
        return sum;
    }
}
