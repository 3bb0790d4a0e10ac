package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which function a class of the program, or one that it derives from, has under a name, or that there is none, so
 * that most calls of methods need no search. Only what has no other meaning is remembered: functions of the program that are
 * found before a built-in class could answer ({@code MICROPY_OPT_MAP_LOOKUP_CACHE} of the MicroPython tree has the same end).
 */
public final class MethodCache {
    /** In place of a function: nothing has this name. */
    public static final MpObject ABSENT = MpSingleton.NOT_IMPLEMENTED;

    private static final int PLACES = 1 << 10;

    private final @Nullable MpType[] classes = new MpType[PLACES];
    private final @Nullable MpStr[] names = new MpStr[PLACES];
    private final @Nullable MpObject[] functions = new MpObject[PLACES];

    /**
     * The function that objects of a class have under a name.
     *
     * @return {@link #ABSENT} if nothing has this name, null if that takes a search to say
     */
    @SuppressWarnings("ReferenceEquality") // names of code are one object each
    public @Nullable MpObject find(Vm vm, MpType type, MpStr name) {
        int place = (type.name().hashCode() * 31 + name.hashCode()) & PLACES - 1;
        if (classes[place] == type && names[place] == name) {
            return functions[place];
        }
        return type.isNative() ? null : remember(vm, place, type, name);
    }

    private @Nullable MpObject remember(Vm vm, int place, MpType type, MpStr name) {
        MpObject function = name.isQstr() && !name.isSame(Names.CLASS) ? search(vm, type, name) : null;
        classes[place] = type;
        names[place] = name;
        functions[place] = function;
        return function;
    }

    private @Nullable MpObject search(Vm vm, MpType type, MpStr name) {
        MpMap map = Objects.requireNonNull(type.locals()).map();
        map.watch(this);
        Object member = map.get(vm, name);
        if (member != null) {
            return member instanceof MpObject function && isFunction(function.type()) ? function : null;
        }
        for (MpType base : type.bases()) {
            if (base != ObjectType.TYPE) {
                MpObject found = base.isNative() ? null : search(vm, base, name);
                if (found != ABSENT) {
                    return found;
                }
            }
        }
        return ABSENT;
    }

    private static boolean isFunction(MpType type) {
        return type.has(Slot.BINDS_SELF) && !type.has(Slot.BUILTIN_FUNCTION);
    }

    /** Forgets all: what a class defines has changed. */
    void clear() {
        Arrays.fill(classes, null);
        Arrays.fill(names, null);
        Arrays.fill(functions, null);
    }
}
