package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.vm.LimitException;
import io.github.mpyfreezer.vm.Tracer;
import io.github.mpyfreezer.vm.code.CodeBlock;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.code.NativeCode;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Notes which instructions of which functions a session executes, over all its machines, and counts them. */
final class Coverage implements Tracer {
    /** Why the program was stopped. */
    static final String STOPPED = "it goes on";

    private final Map<FunctionCoverage.Place, Executed> functions = new LinkedHashMap<>();
    private final IdentityHashMap<CodeBlock, Executed> byCode = new IdentityHashMap<>();
    private long instructions;
    private long limit;

    /**
     * What was executed of a function.
     *
     * @param executed offsets of instructions that were
     * @param all offsets of its instructions; none of machine code
     */
    record Executed(BitSet executed, BitSet all) {}

    /** A machine has loaded a module: its functions have the names that their places give them. */
    void loaded(String path, FunctionCode code) {
        add(path, "", code, new HashMap<>());
    }

    private void add(String module, String function, FunctionCode code, Map<String, Integer> used) {
        int before = used.merge(function, 1, Integer::sum);
        var place = new FunctionCoverage.Place(module, before == 1 ? function : function + "#" + before);
        Executed executed = functions.computeIfAbsent(place, key -> new Executed(new BitSet(), new BitSet()));
        if (code instanceof CodeBlock block) {
            byCode.put(block, executed);
            for (int offset : block.layout().offsets()) {
                executed.all.set(offset);
            }
            for (FunctionCode child : block.tables().children()) {
                add(module, function.isEmpty() ? child.name().toString() : function + "." + child.name(), child, used);
            }
        } else if (code instanceof NativeCode) {
            executed.all.clear();
        }
    }

    /** Instructions executed so far. */
    long instructions() {
        return instructions;
    }

    /** Has the program stopped after so many more instructions, at the same one in every form. */
    void allow(long more) {
        limit = instructions + more;
    }

    @Override
    public void step(CodeBlock code, int at) {
        if (++instructions > limit) {
            throw new LimitException(LimitException.Kind.STEPS, STOPPED);
        }
        Executed executed = byCode.get(code);
        if (executed != null) {
            executed.executed.set(code.layout().offsets()[at]);
        }
    }

    /** What was executed so far, in the order in which functions were loaded. */
    Map<FunctionCoverage.Place, Executed> functions() {
        return functions;
    }
}
