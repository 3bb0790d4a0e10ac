package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.Objects;

/** How objects of classes come to be: {@code __new__}, {@code __init__} and the built-in part (py/objtype.c). */
final class InstanceMaking {
    /** What {@code super().__init__} is where it comes to a built-in type: it makes that part of the object. */
    static final NativeFunction NATIVE_INIT = NativeFunction.withKeywords("__init__", 1, (vm, args) -> {
        if (!(args.get(0) instanceof Instance self)) {
            throw Errors.type(vm, "argument has wrong type");
        }
        self.setNativePart(makeNative(vm, self.type(), args.without(1)));
        return MpNone.NONE;
    });

    private InstanceMaking() {}

    static Object make(Vm vm, MpType type, Args args) {
        MpObject init = vm.methods().find(vm, type, Names.INIT);
        if (init == null || type.reachesNative() || vm.methods().find(vm, type, Names.NEW) != MethodCache.ABSENT) {
            return makeAny(vm, type, args);
        }
        var object = new Instance(type);
        if (init != MethodCache.ABSENT) {
            checkNone(vm, args.passTo(vm, init, object));
        }
        return object;
    }

    private static void checkNone(Vm vm, Object result) {
        if (result != MpNone.NONE) {
            throw Errors.type(
                    vm,
                    "__init__() should return None",
                    "__init__() should return None, not '" + Types.nameOf(result) + "'");
        }
    }

    private static Object makeAny(Vm vm, MpType type, Args args) {
        var found = new Found();
        new ClassLookup(null, Names.NEW, Slot.MAKE, false).search(vm, type, found);
        Instance object;
        boolean blank = false;
        if (found.isFound() && !found.isInNativeBase()) {
            Object made = args.passTo(vm, found.asFunction(), type);
            if (!(made instanceof Instance instance) || instance.type() != type) {
                return made;
            }
            object = instance;
        } else {
            object = new Instance(type);
            blank = true;
        }
        var init = new Found();
        ClassLookup.find(vm, object, Names.INIT, null, init);
        if (init.isFound()) {
            checkNone(vm, args.passTo(vm, init.asObject()));
        }
        // What a __new__ of the program has made stays as it is.
        if (blank && object.isBlank()) {
            object.setNativePart(makeNative(vm, type, args));
        }
        return object;
    }

    private static Object makeNative(Vm vm, MpType type, Args args) {
        MpType base = TypeMaking.nativeBase(type);
        return Objects.requireNonNull(base.maker()).make(vm, base, args);
    }
}
