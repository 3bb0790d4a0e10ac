package io.github.mpyfreezer.size.html;

import io.github.mpyfreezer.size.Change;
import io.github.mpyfreezer.size.Comparison;
import io.github.mpyfreezer.size.Costs;
import io.github.mpyfreezer.size.Fate;
import io.github.mpyfreezer.size.FunctionChange;
import io.github.mpyfreezer.size.FunctionSize;
import io.github.mpyfreezer.size.ModuleChange;
import io.github.mpyfreezer.size.ModuleSize;
import io.github.mpyfreezer.size.SizeReport;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of an image as an area: the image of modules, a module of functions and what is no function's. A block with parts is
 * their sum; one without is made of kinds of bytes.
 *
 * @param role what it is
 * @param name what it is called now, or if it is gone was called
 * @param formerName what it was called before
 * @param fate what became of it; without a comparison it is unchanged
 * @param change bytes before and now; without a comparison there were none before
 * @param parts what it consists of
 */
record Block(Role role, String name, String formerName, Fate fate, Change change, List<Block> parts) {
    /** What a block is. */
    enum Role {
        IMAGE("image"),
        MODULE("module"),
        FUNCTION("function"),
        /** A module's structure, tables and constant objects. */
        OWN("constants and tables"),
        /** A module's part of the strings that it shares with others. */
        SHARE("its share of strings"),
        /** What it takes to have any modules at all. */
        ONCE("once for all modules");

        private final String title;

        Role(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    Block {
        parts = List.copyOf(parts);
    }

    /** An image by itself. */
    static Block of(SizeReport report) {
        List<Block> modules = new ArrayList<>();
        for (ModuleSize module : report.modules()) {
            List<Block> parts = new ArrayList<>();
            for (FunctionSize function : module.functions()) {
                parts.add(leaf(Role.FUNCTION, function.name(), function.costs()));
            }
            parts.add(leaf(Role.OWN, Role.OWN.title(), module.own()));
            parts.add(leaf(Role.SHARE, Role.SHARE.title(), module.share()));
            modules.add(sum(Role.MODULE, module.name(), module.name(), Fate.UNCHANGED, parts));
        }
        modules.add(leaf(Role.ONCE, Role.ONCE.title(), report.once()));
        return image(report.subject().board(), modules);
    }

    /** An image with what it was before. */
    static Block of(Comparison comparison) {
        List<Block> modules = new ArrayList<>();
        for (ModuleChange module : comparison.modules()) {
            List<Block> parts = new ArrayList<>();
            for (FunctionChange function : module.functions()) {
                parts.add(new Block(
                        Role.FUNCTION,
                        function.name(),
                        function.formerName(),
                        function.fate(),
                        function.change(),
                        List.of()));
            }
            parts.add(leaf(Role.OWN, module.own()));
            parts.add(leaf(Role.SHARE, module.share()));
            modules.add(sum(Role.MODULE, module.name(), module.formerName(), module.fate(), parts));
        }
        modules.add(leaf(Role.ONCE, comparison.once()));
        return image(comparison.subject().board(), modules);
    }

    /** What it costs now. */
    int bytes() {
        return change.after().total();
    }

    private static Block image(String board, List<Block> modules) {
        return sum(Role.IMAGE, board, board, Fate.CHANGED, modules);
    }

    private static Block sum(Role role, String name, String formerName, Fate fate, List<Block> parts) {
        Change sum = Change.NONE;
        for (Block part : parts) {
            sum = sum.plus(part.change);
        }
        return new Block(role, name, formerName, fate, sum, parts);
    }

    private static Block leaf(Role role, Change change) {
        Fate fate = change.isNone() ? Fate.UNCHANGED : Fate.CHANGED;
        return new Block(role, role.title(), role.title(), fate, change, List.of());
    }

    private static Block leaf(Role role, String name, Costs costs) {
        return new Block(role, name, name, Fate.UNCHANGED, new Change(Costs.NONE, costs), List.of());
    }
}
