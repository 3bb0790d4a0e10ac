package io.github.mpyfreezer.vm.builtin;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.StrType;
import io.github.mpyfreezer.vm.object.TypeTests;
import io.github.mpyfreezer.vm.object.Types;
import org.jspecify.annotations.Nullable;

/** Built-in functions on attributes and types (py/modbuiltins.c, py/objtype.c). */
final class AttributeFunctions {
    private AttributeFunctions() {}

    static void addTo(Members.Table table) {
        table.fun2("delattr", (vm, object, name) -> {
                    Attributes.store(vm, object, name(vm, name), null);
                    return MpNone.NONE;
                })
                .fun("getattr", 2, 3, AttributeFunctions::getAttr)
                .fun3("setattr", (vm, object, name, value) -> {
                    Attributes.store(vm, object, name(vm, name), value);
                    return MpNone.NONE;
                })
                .fun2("hasattr", (vm, object, name) -> find(vm, object, name(vm, name)) != null)
                .fun2("isinstance", (vm, object, classes) -> TypeTests.isSubclass(vm, Types.of(object), classes))
                .fun2("issubclass", (vm, type, classes) -> {
                    if (type instanceof MpType cls) {
                        return TypeTests.isSubclass(vm, cls, classes);
                    }
                    throw Errors.type(vm, "issubclass() arg 1 must be a class");
                });
    }

    private static MpStr name(Vm vm, Object name) {
        return vm.execution().intern(StrType.qstrOf(vm, name));
    }

    private static Object getAttr(Vm vm, Args args) {
        MpStr name = name(vm, args.get(1));
        if (args.count() == 2) {
            return Attributes.get(vm, args.get(0), name);
        }
        Object value = find(vm, args.get(0), name);
        return value == null ? args.get(2) : value;
    }

    /** The attribute, null if there is none or looking for it says so. */
    private static @Nullable Object find(Vm vm, Object object, MpStr name) {
        var found = new Found();
        try {
            Attributes.find(vm, object, name, found);
        } catch (Raised e) {
            if (!e.is(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw e;
            }
        }
        return found.isFound() ? found.asObject() : null;
    }
}
