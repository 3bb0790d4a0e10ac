package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpMap;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Names;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Sequences;
import io.github.mpyfreezer.vm.object.StrType;
import org.jspecify.annotations.Nullable;

/** {@code import} as instructions ask for it ({@code mp_import_name} and those behind it in py/runtime.c). */
final class Importing {
    private Importing() {}

    static Object importName(Vm vm, MpStr name, Object fromList, Object level) {
        Object[] args = {name, vm.execution().globals(), MpNone.NONE, fromList, level};
        Object override = vm.execution().builtins().overridden(Names.IMPORT);
        return override == null ? ModuleImporter.importModule(vm, args) : Calls.call(vm, override, args);
    }

    static Object importFrom(Vm vm, Object module, MpStr name) {
        var found = new Found();
        Attributes.find(vm, module, name, found);
        if (found.isFound()) {
            return found.asObject();
        }
        var path = new Found();
        Attributes.find(vm, module, Names.PATH, path);
        if (path.isFound()) {
            var packageName = new Found();
            Attributes.find(vm, module, Names.NAME, packageName);
            MpStr dotted = MpStr.qstr(StrType.strOf(vm, packageName.asObject()) + "." + name);
            return importName(vm, vm.execution().intern(dotted), true, 0L);
        }
        throw Errors.of(ExceptionTypes.IMPORT_ERROR, "can't import name " + name);
    }

    static void importAll(Vm vm, Object module) {
        Object all = allOf(vm, module);
        if (all != null) {
            for (Object item : Sequences.itemsOf(vm, all)) {
                MpStr name = StrType.qstrOf(vm, item);
                var found = new Found();
                Attributes.load(vm, module, name, found);
                vm.execution().locals().put(vm, name, found.asFunction());
            }
            return;
        }
        if (!(Attributes.get(vm, module, Names.DICT) instanceof MpDict dict)) {
            throw Errors.with(ExceptionTypes.TYPE_ERROR);
        }
        MpMap map = dict.map();
        for (int i = 0; i < map.places(); i++) {
            if (map.isFilled(i)) {
                MpStr name = StrType.strOf(vm, map.keyAt(i));
                if (name.size() == 0 || name.array()[0] != '_') {
                    vm.execution().locals().put(vm, name.intern(), map.valueAt(i));
                }
            }
        }
    }

    private static @Nullable Object allOf(Vm vm, Object module) {
        try {
            return Attributes.getOrNull(vm, module, Names.ALL);
        } catch (Raised e) {
            if (e.is(ExceptionTypes.ATTRIBUTE_ERROR)) {
                return null;
            }
            throw e;
        }
    }
}
