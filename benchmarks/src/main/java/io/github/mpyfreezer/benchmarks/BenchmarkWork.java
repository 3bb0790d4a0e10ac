package io.github.mpyfreezer.benchmarks;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpMap;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;

/**
 * What a program of MicroPython's performance tests does (tests/perf_bench): {@code bm_setup} takes one of {@code bm_params} and
 * gives two functions, of which the first is what is measured.
 *
 * @param vm the machine that has run the program
 * @param setup its {@code bm_setup}
 * @param parameters those for 1000 MHz and 1000 KiB
 */
record BenchmarkWork(Vm vm, Object setup, Object parameters) {
    private static final long MEGAHERTZ = 1000;
    private static final long KIBIBYTES = 1000;

    static BenchmarkWork of(Vm vm) {
        var main = (MpModule) vm.execution().modules().getItem(vm, MpStr.qstr("__main__"));
        MpDict globals = main.globals();
        var all = (MpDict) value(vm, globals, "bm_params");
        return new BenchmarkWork(vm, value(vm, globals, "bm_setup"), largest(all.map()));
    }

    private static Object value(Vm vm, MpDict globals, String name) {
        Object value = globals.get(vm, MpStr.qstr(name));
        if (value == null) {
            throw new IllegalStateException("found no " + name + ", expected a program of tests/perf_bench");
        }
        return value;
    }

    /** As tests/run-perfbench.py chooses. */
    private static Object largest(MpMap parameters) {
        long[] best = {-1, -1};
        Object chosen = null;
        for (int i = 0; i < parameters.places(); i++) {
            if (parameters.isFilled(i)) {
                Object[] key = ((MpTuple) parameters.keyAt(i)).items();
                long speed = (Long) key[0];
                long memory = (Long) key[1];
                boolean fits = 10 * speed <= 12 * MEGAHERTZ && memory <= KIBIBYTES;
                if (fits && (speed > best[0] || speed == best[0] && memory > best[1])) {
                    best = new long[] {speed, memory};
                    chosen = parameters.valueAt(i);
                }
            }
        }
        if (chosen == null) {
            throw new IllegalStateException("found no parameters for so small a machine");
        }
        return chosen;
    }

    /** Does it once. */
    Object call() {
        var functions = (MpTuple) Calls.call(vm, setup, parameters);
        return Calls.call(vm, functions.items()[0]);
    }
}
