package io.github.mpyfreezer.size;

import java.util.List;

/**
 * What became of a module.
 *
 * @param fate in a word
 * @param name its file now, or if it is gone the one it had
 * @param formerName its file before, the same unless it was renamed
 * @param own its structure, tables and constant objects
 * @param share its part of literals that it uses with others; this changes with the others, too
 * @param functions its functions, those that are unchanged as well
 */
public record ModuleChange(
        Fate fate, String name, String formerName, Change own, Change share, List<FunctionChange> functions) {
    public ModuleChange {
        functions = List.copyOf(functions);
    }

    /** All of it: {@code own}, {@code share} and every function. */
    public Change change() {
        Change sum = own.plus(share);
        for (FunctionChange function : functions) {
            sum = sum.plus(function.change());
        }
        return sum;
    }

    /** Whether it is as it was, and only pays another part of what it shares. */
    public boolean onlyShares() {
        if (fate != Fate.CHANGED || !own.isNone()) {
            return false;
        }
        for (FunctionChange function : functions) {
            if (function.fate() != Fate.UNCHANGED) {
                return false;
            }
        }
        return true;
    }
}
