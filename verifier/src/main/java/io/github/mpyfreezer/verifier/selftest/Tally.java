package io.github.mpyfreezer.verifier.selftest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts faults by their kind and by what came of them. */
public final class Tally {
    private final Map<String, Map<Outcome, Integer>> kinds = new LinkedHashMap<>();
    private final Map<Rule, Integer> rules = new EnumMap<>(Rule.class);
    private final List<Trial> equivalents = new ArrayList<>();
    private final List<Trial> missed = new ArrayList<>();
    private int seeded;

    /** Counts one more. */
    void add(Trial trial) {
        seeded++;
        kinds.computeIfAbsent(trial.kind(), kind -> new EnumMap<>(Outcome.class))
                .merge(trial.outcome(), 1, Integer::sum);
        trial.rule().ifPresent(rule -> {
            rules.merge(rule, 1, Integer::sum);
            equivalents.add(trial);
        });
        if (trial.outcome() == Outcome.MISSED) {
            missed.add(trial);
        }
    }

    /** Counts all of another. */
    public void add(Tally other) {
        seeded += other.seeded;
        other.kinds.forEach((kind, outcomes) -> {
            Map<Outcome, Integer> own = kinds.computeIfAbsent(kind, title -> new EnumMap<>(Outcome.class));
            outcomes.forEach((outcome, count) -> own.merge(outcome, count, Integer::sum));
        });
        other.rules.forEach((rule, count) -> rules.merge(rule, count, Integer::sum));
        equivalents.addAll(other.equivalents);
        missed.addAll(other.missed);
    }

    /** How many there were. */
    public int seeded() {
        return seeded;
    }

    /** How many of a kind came to this. */
    public int count(String kind, Outcome outcome) {
        return Optional.ofNullable(kinds.get(kind))
                .map(outcomes -> outcomes.getOrDefault(outcome, 0))
                .orElse(0);
    }

    /** How many of a kind there were. */
    public int count(String kind) {
        int count = 0;
        for (Outcome outcome : Outcome.values()) {
            count += count(kind, outcome);
        }
        return count;
    }

    /** Kinds that there were faults of. */
    public List<String> kinds() {
        return SelfTest.kinds().stream().filter(kinds::containsKey).toList();
    }

    /** How many equivalents there were by the reason. */
    public Map<Rule, Integer> rules() {
        return Map.copyOf(rules);
    }

    /** Faults that are none. */
    public List<Trial> equivalents() {
        return List.copyOf(equivalents);
    }

    /** Faults that nobody noticed. */
    public List<Trial> missed() {
        return List.copyOf(missed);
    }
}
