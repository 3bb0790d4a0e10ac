package io.github.mpyfreezer.size;

import java.util.List;

/**
 * What a module costs.
 *
 * @param name its file: {@code asyncio/core.py}
 * @param own its structure, tables and constant objects
 * @param share its part of interned strings and of other literals: all of those that it uses alone, and of the others an
 *     equal part with every module that uses them
 * @param functions its functions, each before those defined in it
 * @param freed by how much the image would shrink without this module
 */
public record ModuleSize(String name, Costs own, Costs share, List<FunctionSize> functions, int freed) {
    public ModuleSize {
        functions = List.copyOf(functions);
    }

    /** All of it: {@code own}, {@code share} and every function. */
    public Costs costs() {
        Costs sum = own.plus(share);
        for (FunctionSize function : functions) {
            sum = sum.plus(function.costs());
        }
        return sum;
    }
}
