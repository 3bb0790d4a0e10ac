package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpCell;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Types;

/** The built-in functions that act on the program itself rather than on values (py/modbuiltins.c, py/builtinevex.c). */
public final class LanguageFunctions {
    private LanguageFunctions() {}

    /** Adds them to a table. */
    public static void addTo(Members.Table table) {
        table.fun("__build_class__", 2, 0xffff, LanguageFunctions::buildClass)
                .fun("__import__", 1, 5, (vm, args) -> ModuleImporter.importModule(vm, args.from(0)))
                .fun0("globals", vm -> vm.execution().globals())
                .fun0("locals", vm -> vm.execution().locals())
                .fun("compile", 3, 6, (vm, args) -> {
                    throw noCompiler();
                })
                .fun("eval", 1, 3, (vm, args) -> {
                    throw noCompiler();
                })
                .fun("exec", 1, 3, (vm, args) -> {
                    throw noCompiler();
                })
                .fun("execfile", 1, 3, (vm, args) -> {
                    throw noCompiler();
                });
    }

    private static Raised noCompiler() {
        return Errors.of(
                ExceptionTypes.NOT_IMPLEMENTED_ERROR, "source cannot be compiled here; give the machine .mpy files");
    }

    /** As in firmware, names go on being those of the class when its body raises, until an import ends. */
    private static Object buildClass(Vm vm, Args args) {
        var members = new MpDict(0);
        Execution execution = vm.execution();
        MpDict before = execution.locals();
        execution.setLocals(members);
        Object cell = Calls.call(vm, args.get(0));
        execution.setLocals(before);
        Object meta = args.count() == 2 ? MpType.TYPE : Types.of(args.get(2));
        Object cls = Calls.call(vm, meta, args.get(1), MpTuple.of(args.from(2)), members);
        if (cell instanceof MpCell shared) {
            shared.set(cls);
        } else if (cell != MpNone.NONE) {
            throw Errors.of(ExceptionTypes.RUNTIME_ERROR, "bytecode of a class body returns what is no cell");
        }
        return cls;
    }
}
