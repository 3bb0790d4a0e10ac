package io.github.mpyfreezer.size;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What became of an image. Every change is the sum of its parts: the total that of {@code once} and all modules, a module's that
 * of its own tables, its share and all of its functions.
 *
 * @param subject what both are for; its release is that of the later
 * @param modules the greatest change first
 * @param once what it takes to have any modules at all
 */
public record Comparison(Subject subject, List<ModuleChange> modules, Change once) {
    public Comparison {
        modules = List.copyOf(modules);
    }

    /** Holds a report against an earlier one. */
    public static Comparison of(Baseline before, Baseline after) {
        List<ModuleChange> modules = new ArrayList<>(new ModuleMatching(before, after).changes());
        modules.sort(Comparator.comparingInt(
                        (ModuleChange module) -> -Math.abs(module.change().bytes()))
                .thenComparing(ModuleChange::name));
        return new Comparison(
                after.report().subject(),
                modules,
                new Change(before.report().once(), after.report().once()));
    }

    /** All of it. */
    public Change change() {
        Change sum = once;
        for (ModuleChange module : modules) {
            sum = sum.plus(module.change());
        }
        return sum;
    }

    /** The line that maintainers quote: {@code stm32: +214 +3.384% PYBV10}. */
    public String headline() {
        return subject.port() + ": " + change().text() + " " + subject.board();
    }

    /** The function that grew most, new ones included. */
    public Optional<Culprit> culprit() {
        Optional<Culprit> found = Optional.empty();
        for (ModuleChange module : modules) {
            for (FunctionChange function : module.functions()) {
                int grown = function.change().bytes();
                if (grown > 0 && (found.isEmpty() || grown > found.get().bytes())) {
                    found = Optional.of(new Culprit(module.name(), function));
                }
            }
        }
        return found;
    }

    /**
     * A function with its module.
     *
     * @param module the module's file
     */
    public record Culprit(String module, FunctionChange function) {
        /** By how much it grew. */
        public int bytes() {
            return function.change().bytes();
        }
    }
}
