package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Utf8;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.CodeBlock;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.run.MpFunction;
import io.github.mpyfreezer.vm.run.NativeStub;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Charges what a machine holds to the modules that are imported into it. Whatever is there when a module begins, or has ended, and
 * was not before, is of the module that was being executed meanwhile: what one imports in its turn is not its own.
 */
final class ImportLedger implements FormFinder.Loaded {
    private final Set<Object> constants = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Account> accounts = new HashMap<>();
    private long held;
    private int names;

    private static final class Account {
        private final List<Utf8> names = new ArrayList<>();
        private long bytes;
    }

    /** Begins with what is there without any module. */
    void open(Vm vm) {
        held = vm.holdings(constants).total();
        names = vm.execution().names().size();
    }

    /** From now on what nobody else is charged with is of this module. */
    void turnTo(String name) {
        open.clear();
        open.push(name);
    }

    @Override
    public void loaded(String path, FunctionCode code) {
        addConstants(code);
    }

    @Override
    public void begins(Vm vm, String name) {
        charge(vm, name);
        open.push(name);
    }

    @Override
    public void ended(Vm vm, String name) {
        charge(vm, name);
        open.pop();
    }

    /** Charges what is new; a module's own name to the module, though it is interned before that begins. */
    void charge(Vm vm, String module) {
        Account account = account(open.element());
        long now = vm.holdings(constants).total();
        account.bytes += now - held;
        held = now;
        List<MpStr> known = vm.execution().names();
        for (MpStr name : known.subList(names, known.size())) {
            Account payer = name.toString().equals(module) ? account(module) : account;
            payer.names.add(new Utf8(Bytes.of(name.array())));
        }
        names = known.size();
    }

    private Account account(String module) {
        return accounts.computeIfAbsent(module, key -> new Account());
    }

    /** What a module was charged with. */
    Imported.Done charged(String path) {
        Account account = account(ImportName.of(path));
        return new Imported.Done(path, account.bytes, account.names);
    }

    /** The code of all functions that something refers to. */
    Set<RawCode> alive(Vm vm) {
        Set<RawCode> alive = Collections.newSetFromMap(new IdentityHashMap<>());
        Census census = vm.holdings(constants);
        for (Object object : census.reached()) {
            if (object instanceof MpFunction function) {
                alive.add(function.code().source());
            } else if (object instanceof NativeStub stub) {
                alive.add(stub.code().source());
            }
        }
        return alive;
    }

    private void addConstants(FunctionCode code) {
        if (code instanceof CodeBlock block) {
            constants.addAll(Arrays.asList(block.tables().constants()));
            block.tables().children().forEach(this::addConstants);
        }
    }
}
