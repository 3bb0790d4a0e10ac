package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpMap;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Names;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The modules that are built into firmware ({@code MICROPY_REGISTERED_MODULES} in py/objmodule.c). Some may be replaced by a
 * module of that name on the search path ({@code MICROPY_REGISTERED_EXTENSIBLE_MODULES}).
 */
public final class BuiltinModules {
    private final Map<String, Source> fixed;
    private final Map<String, Source> extensible;

    /** Makes a module when it is imported for the first time. */
    @FunctionalInterface
    public interface Source {
        /** A new module of this machine. */
        MpModule create(Vm vm);
    }

    /**
     * @param fixed modules that come before the search path
     * @param extensible modules that come behind it
     */
    public BuiltinModules(Map<String, Source> fixed, Map<String, Source> extensible) {
        this.fixed = Map.copyOf(fixed);
        this.extensible = Map.copyOf(extensible);
    }

    /** What they are called, in no order. */
    public Set<String> names() {
        Set<String> names = new HashSet<>(fixed.keySet());
        names.addAll(extensible.keySet());
        return names;
    }

    /** What makes a module that comes before the search path, null if there is none of that name. */
    public @Nullable Source beforePath(String name) {
        Source source = fixed.get(name);
        // A leading "u" asks for the built-in module though another could be found.
        return source == null && name.startsWith("u") ? extensible.get(name.substring(1)) : source;
    }

    /** What makes a module that comes behind the search path, null if there is none of that name. */
    public @Nullable Source behindPath(String name) {
        return extensible.get(name);
    }

    /** A module whose names cannot be changed, in the order of the table. */
    public static MpModule module(Vm vm, String name, Members.Table table) {
        return new MpModule(globals(vm, name, table));
    }

    /** The names of a module that cannot be changed, in the order of the table. */
    public static MpDict globals(Vm vm, String name, Members.Table table) {
        var map = MpMap.ordered(0);
        map.put(vm, Names.NAME, MpStr.qstr(name));
        table.forEach((key, value) -> map.put(vm, key, value));
        map.fix();
        return new MpDict(MpDict.TYPE, map);
    }
}
