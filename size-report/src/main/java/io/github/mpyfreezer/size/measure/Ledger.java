package io.github.mpyfreezer.size.measure;

import io.github.mpyfreezer.size.Costs;
import io.github.mpyfreezer.size.FunctionSize;
import io.github.mpyfreezer.size.Kind;
import io.github.mpyfreezer.size.ModuleSize;
import io.github.mpyfreezer.size.Shares;
import io.github.mpyfreezer.size.SizeReport;
import io.github.mpyfreezer.size.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up what everyone pays. */
final class Ledger {
    private final List<String> names;
    private final List<List<FunctionShape>> functions;
    private final Costs[] own;
    private final List<Costs[]> ofFunctions = new ArrayList<>();
    private final Map<Shared, Integer> shared = new LinkedHashMap<>();
    private Costs once = Costs.NONE;

    /** Bytes that are shared out together. */
    private record Shared(Kind kind, BitSet modules, long group) {}

    /**
     * @param names of modules, those that stay text last
     * @param functions of modules, none of those
     */
    Ledger(List<String> names, List<List<FunctionShape>> functions) {
        this.names = names;
        this.functions = functions;
        this.own = new Costs[names.size()];
        Arrays.fill(own, Costs.NONE);
        for (List<FunctionShape> each : functions) {
            var costs = new Costs[each.size()];
            Arrays.fill(costs, Costs.NONE);
            ofFunctions.add(costs);
        }
    }

    void charge(Piece piece) {
        Kind kind = piece.kind();
        int bytes = piece.length();
        Payer payer = piece.payer();
        if (payer instanceof Payer.Module module) {
            own[module.module()] = own[module.module()].plus(kind, bytes);
        } else if (payer instanceof Payer.Function function) {
            Costs[] costs = ofFunctions.get(function.module());
            costs[function.function()] = costs[function.function()].plus(kind, bytes);
        } else if (payer instanceof Payer.Users users) {
            shared.merge(new Shared(kind, users.modules(), users.group()), bytes, Integer::sum);
        } else {
            once = once.plus(kind, bytes);
        }
    }

    /** All of it; what is freed without a module is what no other needs. */
    SizeReport report(Subject subject) {
        var shares = new Shares(names.size());
        shared.forEach((string, bytes) -> shares.charge(string.kind, bytes, string.modules));
        List<ModuleSize> modules = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<FunctionSize> sizes = new ArrayList<>();
            int freed = own[i].total() + shares.alone(i);
            for (int k = 0; i < functions.size() && k < functions.get(i).size(); k++) {
                Costs costs = ofFunctions.get(i)[k];
                sizes.add(new FunctionSize(functions.get(i).get(k).name(), costs));
                freed += costs.total();
            }
            modules.add(new ModuleSize(names.get(i), own[i], shares.of(i), sizes, freed));
        }
        return new SizeReport(subject, modules, once.plus(shares.ofNobody()));
    }
}
