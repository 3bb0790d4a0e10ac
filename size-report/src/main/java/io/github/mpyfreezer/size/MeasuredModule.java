package io.github.mpyfreezer.size;

import java.util.ArrayList;
import java.util.List;

/**
 * What a module takes, and what it was said to cost.
 *
 * @param own its structure, tables and constant objects
 * @param share its part of strings
 * @param functions its functions, each before those defined in it
 */
public record MeasuredModule(String name, Both own, Both share, List<Both> functions) {
    public MeasuredModule {
        functions = List.copyOf(functions);
    }

    /** A module by both; by one it may be nothing. */
    static MeasuredModule of(ModuleSize measured, ModuleSize predicted) {
        List<Both> functions = new ArrayList<>();
        int count = Math.max(measured.functions().size(), predicted.functions().size());
        for (int i = 0; i < count; i++) {
            boolean found = i < measured.functions().size();
            functions.add(new Both(
                    (found ? measured : predicted).functions().get(i).name(), cost(measured, i), cost(predicted, i)));
        }
        String name = measured.name();
        return new MeasuredModule(
                name,
                new Both(name, measured.own(), predicted.own()),
                new Both(name, measured.share(), predicted.share()),
                functions);
    }

    private static Costs cost(ModuleSize module, int function) {
        return function < module.functions().size()
                ? module.functions().get(function).costs()
                : Costs.NONE;
    }

    /** All of it: {@code own}, {@code share} and every function. */
    public Both costs() {
        Both sum = own.plus(share);
        for (Both function : functions) {
            sum = sum.plus(function);
        }
        return sum;
    }
}
