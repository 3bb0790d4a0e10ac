package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.vm.run.ModuleFinder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What importing modules leaves in a machine's heap. Each is first imported on a machine of its own, which shows whether it can
 * be; then all that can be on one machine, in their order. Constants and code are not counted: they are where the modules were
 * loaded to.
 */
public final class ImportMemory {
    /** What the deepest recursion that a board's stack allows needs of Java's. */
    private static final long STACK_BYTES = 256L << 20;

    private final MachineMaker machines;
    private final ModuleFinder files;
    private final long stepsEach;
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Map<String, String> failed = new HashMap<>();
    private final List<Imported> results = new ArrayList<>();
    private final Set<RawCode> alive = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * What was found.
     *
     * @param modules in their order
     * @param alive the code of functions that something refers to when all are imported, by identity
     */
    public record Found(List<Imported> modules, Set<RawCode> alive) {
        public Found {
            modules = List.copyOf(modules);
        }
    }

    private ImportMemory(MachineMaker machines, ModuleFinder files, long stepsEach, List<MpyModule> modules) {
        this.machines = machines;
        this.files = files;
        this.stepsEach = stepsEach;
        for (MpyModule module : modules) {
            forms.putIfAbsent(module.sourceFile().text(), new InterpretedForm(module));
        }
    }

    /**
     * Imports modules.
     *
     * @param files what else can be imported
     * @param stepsEach instructions after which an import is given up
     */
    public static Found measure(MachineMaker machines, ModuleFinder files, long stepsEach, List<MpyModule> modules) {
        var memory = new ImportMemory(machines, files, stepsEach, modules);
        var work = new Thread(null, memory::measure, "import", STACK_BYTES);
        List<Throwable> faults = new ArrayList<>();
        work.setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
        work.start();
        try {
            work.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.get(0));
        }
        return new Found(memory.results, memory.alive);
    }

    private void measure() {
        List<String> possible = new ArrayList<>();
        for (String path : forms.keySet()) {
            Optional<String> fault = machine((found, code) -> {}).importModule(path, stepsEach);
            if (fault.isPresent()) {
                failed.put(path, fault.get());
            } else {
                possible.add(path);
            }
        }
        var ledger = new ImportLedger();
        ImportMachine machine = machine(ledger);
        ledger.open(machine.vm());
        for (String path : possible) {
            String name = ImportName.of(path);
            ledger.turnTo(name);
            machine.importModule(path, stepsEach).ifPresent(fault -> failed.put(path, fault));
            ledger.charge(machine.vm(), name);
        }
        for (String path : forms.keySet()) {
            String fault = failed.get(path);
            results.add(fault == null ? ledger.charged(path) : new Imported.Failed(path, fault));
        }
        alive.addAll(ledger.alive(machine.vm()));
    }

    private ImportMachine machine(FormFinder.Loaded loaded) {
        return new ImportMachine(machines, new FormFinder(forms, files, loaded));
    }
}
