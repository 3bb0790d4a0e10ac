package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** Attributes of any object ({@code mp_load_method_maybe} and those around it in py/runtime.c). */
public final class Attributes {
    private static final NativeFunction NEXT = NativeFunction.of("__next__", 1, 2, Iteration::next);

    private Attributes() {}

    /** Looks for an attribute; {@code found} has it, or nothing. */
    public static void find(Vm vm, Object object, MpStr name, Found found) {
        MpType type = Types.of(object);
        if (name.isSame(Names.CLASS)) {
            found.value(type);
            return;
        }
        if (type.has(Slot.ITERNEXT) && name.isSame(Names.NEXT)) {
            found.method(NEXT, object);
            return;
        }
        if (object instanceof MpObject own && own.loadAttr(vm, name, found)) {
            return;
        }
        Object member = type.ownMember(vm, name);
        if (member != null) {
            convert(object, type, member, found);
        }
    }

    /** The attribute as a value or bound method; raises {@code AttributeError} where there is none. */
    public static Object get(Vm vm, Object object, MpStr name) {
        var found = new Found();
        load(vm, object, name, found);
        return found.asObject();
    }

    /** The attribute as a value or bound method, null where there is none. */
    public static @Nullable Object getOrNull(Vm vm, Object object, MpStr name) {
        var found = new Found();
        find(vm, object, name, found);
        return found.isFound() ? found.asObject() : null;
    }

    /** Looks for an attribute; raises {@code AttributeError} where there is none. */
    public static void load(Vm vm, Object object, MpStr name, Found found) {
        find(vm, object, name, found);
        if (!found.isFound()) {
            throw missing(vm, object, name);
        }
    }

    /** Calls a method; raises {@code AttributeError} where there is none. */
    public static Object callMethod(Vm vm, Object object, MpStr name, Object... args) {
        var found = new Found();
        load(vm, object, name, found);
        return found.call(vm, args);
    }

    /** Sets an attribute, or deletes it where {@code value} is null; raises {@code AttributeError} where that cannot be. */
    public static void store(Vm vm, Object object, MpStr name, @Nullable Object value) {
        if (object instanceof MpObject own && own.storeAttr(vm, name, value)) {
            return;
        }
        throw of(vm, "'" + Types.nameOf(object) + "' object has no attribute '" + name + "'");
    }

    /** The exception for an attribute that is not there. */
    public static Raised missing(Vm vm, Object object, MpStr name) {
        if (object instanceof MpType type) {
            return of(vm, "type object '" + type.name() + "' has no attribute '" + name + "'");
        }
        if (object instanceof MpModule module && vm.detailed()) {
            return of(vm, "module '" + module.nameForErrors(vm) + "' has no attribute '" + name + "'");
        }
        return of(vm, "'" + Types.nameOf(object) + "' object has no attribute '" + name + "'");
    }

    private static Raised of(Vm vm, String normal) {
        return Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, vm.terse() ? "no such attribute" : normal);
    }

    /**
     * Makes of a class's member what an object of it has: functions are bound to the object, static and class methods
     * unwrapped ({@code mp_convert_member_lookup}).
     *
     * @param self the object, null where the class itself is asked
     * @param type where the member was found, or the class that is asked
     */
    static void convert(@Nullable Object self, MpType type, Object member, Found found) {
        if (!(member instanceof MpObject object)) {
            found.value(member);
            return;
        }
        MpType memberType = object.type();
        if (memberType.has(Slot.BINDS_SELF)) {
            if (!memberType.has(Slot.BUILTIN_FUNCTION)) {
                found.method(member, self);
            } else if (!type.isNative()) {
                found.value(member);
            } else if (self == null && type != ObjectType.TYPE) {
                found.value(new CheckedFunction(type, member));
            } else {
                found.method(member, self);
            }
        } else if (object instanceof StaticMethod wrapped) {
            found.value(wrapped.function());
        } else if (object instanceof ClassMethod wrapped) {
            Object owner = self == null ? type : self instanceof MpType ? self : Types.of(self);
            found.method(wrapped.function(), owner);
        } else {
            found.value(member);
        }
    }
}
