package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.CodeBlock;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.module.BuiltinModules;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Names;
import io.github.mpyfreezer.vm.object.Sequences;
import io.github.mpyfreezer.vm.object.StrType;
import org.jspecify.annotations.Nullable;

/** Finds modules, loads and executes them ({@code mp_builtin___import___default} in py/builtinimport.c). */
public final class ModuleImporter {
    private static final String FROZEN_PREFIX = ".frozen/";

    private ModuleImporter() {}

    /**
     * What {@code __import__} does.
     *
     * @param args name, globals, locals, list of names or {@code None}, level; a list that is {@code False} executes the
     *     module as the main one
     */
    public static Object importModule(Vm vm, Object... args) {
        String name = StrType.strOf(vm, args[0]).toString();
        Object fromList = args.length > 3 ? args[3] : MpNone.NONE;
        if (args.length > 4) {
            if (!(args[4] instanceof Long level) || level < 0) {
                throw Errors.with(ExceptionTypes.VALUE_ERROR);
            }
            if (level > 0) {
                name = relative(vm, level, name, args[1]);
            }
        }
        if (name.isEmpty()) {
            throw Errors.with(ExceptionTypes.VALUE_ERROR);
        }
        boolean asMain = fromList == Boolean.FALSE;
        Imported modules = importAll(vm, name, asMain);
        return fromList == MpNone.NONE ? modules.top : modules.leaf;
    }

    /** The outermost and the innermost module of a dotted name. */
    private record Imported(Object top, Object leaf) {}

    private static Imported importAll(Vm vm, String name, boolean asMain) {
        @Nullable Object top = null;
        @Nullable Object outer = null;
        int start = 0;
        while (true) {
            int dot = name.indexOf('.', Math.max(start, 1));
            boolean last = dot < 0;
            String full = last ? name : name.substring(0, dot);
            Object module = importLevel(vm, full, full.substring(start), outer, asMain && last);
            top = top == null ? module : top;
            if (last) {
                return new Imported(top, module);
            }
            outer = module;
            start = dot + 1;
        }
    }

    private static Object importLevel(Vm vm, String full, String level, @Nullable Object outer, boolean asMain) {
        MpStr key = vm.execution().intern(MpStr.qstr(full));
        if (Sequences.itemsOf(vm, vm.execution().path()).length != 0) {
            Object loaded = vm.execution().modules().get(vm, key);
            if (loaded != null) {
                return loaded;
            }
        }
        Location location = new Location("", ModuleFinder.Kind.NONE);
        if (outer == null) {
            MpModule builtin = builtin(vm, vm.modules().beforePath(level));
            if (builtin != null) {
                return builtin;
            }
            location = onPath(vm, level);
            if (location.kind == ModuleFinder.Kind.NONE) {
                builtin = builtin(vm, vm.modules().behindPath(level));
                if (builtin != null) {
                    return builtin;
                }
            }
        } else {
            if (outer instanceof MpModule module
                    && module.globals().map().isFixed()
                    && module.globals().get(vm, MpStr.qstr(level)) instanceof MpModule sub) {
                return sub;
            }
            var path = new Found();
            Attributes.find(vm, outer, Names.PATH, path);
            if (path.isFound()) {
                location = at(vm, StrType.strOf(vm, path.asObject()) + "/" + level);
            }
        }
        if (location.kind == ModuleFinder.Kind.NONE) {
            throw Errors.of(
                    ExceptionTypes.IMPORT_ERROR, vm.terse() ? "module not found" : "no module named '" + full + "'");
        }
        MpModule module = load(vm, key, location, asMain);
        if (outer != null) {
            Attributes.store(vm, outer, vm.execution().intern(MpStr.qstr(level)), module);
        }
        return module;
    }

    private static @Nullable MpModule builtin(Vm vm, BuiltinModules.@Nullable Source source) {
        return source == null ? null : vm.builtinModule(source);
    }

    private record Location(String path, ModuleFinder.Kind kind) {}

    private static Location onPath(Vm vm, String name) {
        for (Object item : Sequences.itemsOf(vm, vm.execution().path())) {
            String folder = StrType.strOf(vm, item).toString();
            Location location = at(vm, folder.isEmpty() ? name : folder + "/" + name);
            if (location.kind != ModuleFinder.Kind.NONE) {
                return location;
            }
        }
        return new Location("", ModuleFinder.Kind.NONE);
    }

    /** A folder of this name, or a file with one of the two endings. */
    private static Location at(Vm vm, String path) {
        if (kind(vm, path) == ModuleFinder.Kind.FOLDER) {
            return new Location(path, ModuleFinder.Kind.FOLDER);
        }
        return file(vm, path);
    }

    private static Location file(Vm vm, String stem) {
        for (String ending : new String[] {".py", ".mpy"}) {
            if (kind(vm, stem + ending) == ModuleFinder.Kind.FILE) {
                return new Location(stem + ending, ModuleFinder.Kind.FILE);
            }
        }
        return new Location("", ModuleFinder.Kind.NONE);
    }

    private static ModuleFinder.Kind kind(Vm vm, String path) {
        return path.startsWith(FROZEN_PREFIX)
                ? vm.finder().findFrozen(path.substring(FROZEN_PREFIX.length()))
                : vm.finder().find(vm, path);
    }

    private static MpModule load(Vm vm, MpStr name, Location location, boolean asMain) {
        vm.finder().begins(vm, name.toString());
        try {
            return make(vm, name, location, asMain);
        } finally {
            vm.finder().ended(vm, name.toString());
        }
    }

    private static MpModule make(Vm vm, MpStr name, Location location, boolean asMain) {
        MpDict modules = vm.execution().modules();
        var module = new MpModule(new MpDict(1));
        module.globals().put(vm, Names.NAME, name);
        modules.put(vm, name, module);
        boolean done = false;
        try {
            if (asMain && location.kind == ModuleFinder.Kind.FILE) {
                module.globals().put(vm, Names.NAME, Names.MAIN);
                modules.put(vm, Names.MAIN, module);
                module.globals().put(vm, Names.MAIN, name);
            }
            if (location.kind == ModuleFinder.Kind.FOLDER) {
                module.globals().put(vm, Names.PATH, MpStr.of(location.path));
                Location init = file(vm, location.path + "/__init__");
                if (init.kind == ModuleFinder.Kind.FILE) {
                    execute(vm, module, init.path);
                }
            } else {
                execute(vm, module, location.path);
            }
            done = true;
        } finally {
            if (!done) {
                modules.map().remove(vm, name);
            }
        }
        return module;
    }

    private static void execute(Vm vm, MpModule module, String path) {
        if (path.startsWith(FROZEN_PREFIX)) {
            String inside = path.substring(FROZEN_PREFIX.length());
            FunctionCode code = vm.finder().frozen(vm, inside);
            if (code != null) {
                execute(vm, module, code, inside);
                return;
            }
        } else if (path.endsWith(".mpy")) {
            execute(vm, module, Loading.load(vm, vm.finder().read(vm, path)), path);
            return;
        }
        throw Errors.of(ExceptionTypes.IMPORT_ERROR, "script compilation not supported");
    }

    /** Executes a module's code, with the module as the place of its names. */
    public static void execute(Vm vm, MpModule module, FunctionCode code, String file) {
        MpDict globals = module.globals();
        globals.put(vm, Names.FILE, vm.execution().intern(MpStr.qstr(file)));
        if (!(code instanceof CodeBlock block)) {
            throw Errors.of(
                    ExceptionTypes.NOT_IMPLEMENTED_ERROR,
                    "module '" + code.name() + "' is machine code and cannot run here");
        }
        Execution execution = vm.execution();
        MpDict before = execution.locals();
        execution.setLocals(globals);
        try {
            new MpFunction(block, globals).call(vm, new Object[0], 0, 0, 0);
        } finally {
            execution.setLocals(before);
        }
    }

    /** The name that a relative import means. */
    private static String relative(Vm vm, long level, String name, Object globals) {
        MpDict names = globals == MpNone.NONE ? vm.execution().globals() : null;
        if (names == null) {
            if (!(globals instanceof MpDict dict)) {
                throw Errors.with(ExceptionTypes.TYPE_ERROR);
            }
            names = dict;
        }
        Object current = names.getItem(vm, Names.NAME);
        if (current instanceof MpStr text && text.isSame(Names.MAIN)) {
            current = names.getItem(vm, Names.MAIN);
        }
        String base = StrType.strOf(vm, current).toString();
        long up = names.get(vm, Names.PATH) == null ? level : level - 1;
        int end = base.length();
        while (up > 0 && end > 0) {
            end--;
            if (base.charAt(end) == '.') {
                up--;
            }
        }
        if (end == 0) {
            throw Errors.of(ExceptionTypes.IMPORT_ERROR, "can't perform relative import");
        }
        return name.isEmpty() ? base.substring(0, end) : base.substring(0, end) + "." + name;
    }
}
