package io.github.mpyfreezer.size;

import java.util.ArrayList;
import java.util.List;

/** Finds out what became of each module and each of its functions. */
final class ModuleMatching {
    private final Baseline before;
    private final Baseline after;

    ModuleMatching(Baseline before, Baseline after) {
        this.before = before;
        this.after = after;
    }

    /** All modules, those that are gone last. */
    List<ModuleChange> changes() {
        List<ModuleSize> old = before.report().modules();
        List<ModuleSize> now = after.report().modules();
        var matching = new Matching(items(before), items(after));
        List<ModuleChange> changes = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            int origin = matching.origin(i);
            changes.add(origin == Matching.NONE ? added(now.get(i)) : kept(old.get(origin), now.get(i)));
        }
        for (int place : matching.gone()) {
            changes.add(removed(old.get(place)));
        }
        return changes;
    }

    private static List<Matching.Item> items(Baseline baseline) {
        List<Matching.Item> items = new ArrayList<>();
        for (ModuleSize module : baseline.report().modules()) {
            items.add(new Matching.Item(module.name(), baseline.content(module).digest()));
        }
        return items;
    }

    private static List<Matching.Item> items(Baseline baseline, ModuleSize module) {
        List<Matching.Item> items = new ArrayList<>();
        for (int i = 0; i < module.functions().size(); i++) {
            String content = baseline.content(module).function(i);
            items.add(new Matching.Item(module.functions().get(i).name(), content));
        }
        return items;
    }

    private static ModuleChange added(ModuleSize module) {
        List<FunctionChange> functions = new ArrayList<>();
        for (FunctionSize function : module.functions()) {
            functions.add(added(function));
        }
        Change own = new Change(Costs.NONE, module.own());
        Change share = new Change(Costs.NONE, module.share());
        return new ModuleChange(Fate.ADDED, module.name(), module.name(), own, share, functions);
    }

    private static FunctionChange added(FunctionSize function) {
        Change change = new Change(Costs.NONE, function.costs());
        return new FunctionChange(Fate.ADDED, function.name(), function.name(), change);
    }

    private static ModuleChange removed(ModuleSize module) {
        List<FunctionChange> functions = new ArrayList<>();
        for (FunctionSize function : module.functions()) {
            functions.add(removed(function));
        }
        Change own = new Change(module.own(), Costs.NONE);
        Change share = new Change(module.share(), Costs.NONE);
        return new ModuleChange(Fate.REMOVED, module.name(), module.name(), own, share, functions);
    }

    private static FunctionChange removed(FunctionSize function) {
        Change change = new Change(function.costs(), Costs.NONE);
        return new FunctionChange(Fate.REMOVED, function.name(), function.name(), change);
    }

    private ModuleChange kept(ModuleSize old, ModuleSize now) {
        var matching = new Matching(items(before, old), items(after, now));
        List<FunctionChange> functions = new ArrayList<>();
        boolean same = true;
        for (int i = 0; i < now.functions().size(); i++) {
            int origin = matching.origin(i);
            FunctionSize function = now.functions().get(i);
            functions.add(
                    origin == Matching.NONE
                            ? added(function)
                            : kept(old.functions().get(origin), function));
            same &= functions.get(i).fate() == Fate.UNCHANGED;
        }
        for (int place : matching.gone()) {
            functions.add(removed(old.functions().get(place)));
            same = false;
        }
        Change own = new Change(old.own(), now.own());
        Change share = new Change(old.share(), now.share());
        same &= own.isNone() && share.isNone();
        return new ModuleChange(fate(old.name(), now.name(), same), now.name(), old.name(), own, share, functions);
    }

    private static FunctionChange kept(FunctionSize old, FunctionSize now) {
        Change change = new Change(old.costs(), now.costs());
        Fate fate = fate(old.name(), now.name(), change.isNone());
        return new FunctionChange(fate, now.name(), old.name(), change);
    }

    private static Fate fate(String old, String now, boolean same) {
        return !old.equals(now) ? Fate.RENAMED : same ? Fate.UNCHANGED : Fate.CHANGED;
    }
}
