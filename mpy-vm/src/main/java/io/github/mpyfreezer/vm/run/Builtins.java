package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.module.BuiltinModules;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpStr;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The module {@code builtins}: what every program can name, and what it has put in the place of that (py/modbuiltins.c). */
public final class Builtins {
    private final Map<MpStr, Object> table = new HashMap<>();
    private final Members.Table source;
    private @Nullable Changeable module;

    /** @param source the firmware's table */
    public Builtins(Members.Table source) {
        this.source = source;
        source.forEach(table::put);
    }

    /** The value of a name, null if there is none. */
    @Nullable
    Object get(MpStr name) {
        if (module != null && module.overrides != null) {
            Object value = module.overrides.get(module.vm, name);
            if (value != null) {
                return value;
            }
        }
        return table.get(name);
    }

    /** What a program has put in the place of a built-in name, null if nothing. */
    @Nullable
    Object overridden(MpStr name) {
        return module == null || module.overrides == null ? null : module.overrides.get(module.vm, name);
    }

    /** The module as it is imported. */
    public MpModule module(Vm vm) {
        if (module == null) {
            module = new Changeable(vm, BuiltinModules.globals(vm, "builtins", source));
        }
        return module;
    }

    /** Names that are set in it go to a map of their own. */
    private static final class Changeable extends MpModule {
        private final Vm vm;
        private @Nullable MpDict overrides;

        Changeable(Vm vm, MpDict globals) {
            super(globals);
            this.vm = vm;
        }

        @Override
        protected boolean storeDelegated(Vm machine, MpStr name, @Nullable Object value) {
            if (overrides == null) {
                overrides = new MpDict(1);
            }
            if (value == null) {
                overrides.delete(machine, name);
            } else {
                overrides.put(machine, name, value);
            }
            return true;
        }
    }
}
