package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.ArrayList;
import java.util.List;

/** How classes come to be ({@code mp_obj_new_type} in py/objtype.c). */
public final class TypeMaking {
    private static final MpStr FUNCTION = MpStr.qstr("function");

    /** Real firmware looks through more, and takes its time. */
    private static final int MOST_WAYS = 10_000;

    private TypeMaking() {}

    /** What {@code type(...)} does: the type of one argument, or a class of name, bases and members. */
    static Object typeOrClass(Vm vm, MpType type, Args args) {
        args.check(vm, 1, 3, false);
        return switch (args.count()) {
            case 1 -> Types.of(args.get(0));
            case 3 -> newClass(vm, StrType.qstrOf(vm, args.get(0)), args.get(1), args.get(2));
            default -> throw Errors.type(vm, "type takes 1 or 3 arguments");
        };
    }

    /**
     * A new class.
     *
     * @param bases a tuple of types
     * @param members a dict, which becomes that of the class
     */
    public static MpType newClass(Vm vm, MpStr name, Object bases, Object members) {
        if (!(bases instanceof MpTuple tuple) || tuple.type() != MpTuple.TYPE || !(members instanceof MpDict locals)) {
            throw Errors.with(ExceptionTypes.TYPE_ERROR);
        }
        var types = new ArrayList<MpType>();
        for (Object base : tuple.items()) {
            types.add(checkedBase(vm, base));
        }
        var cls = new MpType(name, List.copyOf(types), locals);
        if (cls.depth() * Vm.NATIVE_FRAME > vm.profile().stackBytes() || cls.breadth() > MOST_WAYS) {
            throw Errors.recursion();
        }
        List<Object[]> namings = findAccessors(vm, cls, locals.map());
        if (countNativeBases(cls) > 1) {
            throw Errors.type(vm, "multiple bases have instance lay-out conflict");
        }
        Object maker = locals.get(vm, Names.NEW);
        // Of functions only plain ones: one that shares variables, as by super(), is bound to objects.
        if (maker instanceof MpObject function && function.type().name().sameText(FUNCTION)) {
            locals.map().put(vm, Names.NEW, new StaticMethod(maker));
        }
        for (Object[] naming : namings) {
            ((Found) naming[0]).call(vm, cls, naming[1]);
        }
        return cls;
    }

    private static MpType checkedBase(Vm vm, Object base) {
        if (!(base instanceof MpType type)) {
            throw Errors.with(ExceptionTypes.TYPE_ERROR);
        }
        if (type.maker() == null) {
            throw Errors.type(
                    vm,
                    "type isn't an acceptable base type",
                    "type '" + type.name() + "' isn't an acceptable base type");
        }
        return type;
    }

    /** Marks a class with properties and their like; gives the calls of {@code __set_name__} that are due. */
    private static List<Object[]> findAccessors(Vm vm, MpType cls, MpMap members) {
        var namings = new ArrayList<Object[]>();
        for (int i = 0; i < members.places(); i++) {
            if (!members.isFilled(i)) {
                continue;
            }
            Object value = members.valueAt(i);
            if (!cls.hasSpecialAccessors() && TypeAttributes.isSpecialAccessor(vm, members.keyAt(i), value)) {
                cls.setSpecialAccessors();
            }
            var found = new Found();
            Attributes.find(vm, value, Names.SET_NAME, found);
            if (found.self() != null) {
                namings.add(new Object[] {found, members.keyAt(i)});
            }
        }
        return namings;
    }

    private static int countNativeBases(MpType type) {
        if (type == ObjectType.TYPE) {
            return 0;
        }
        if (type.isNative()) {
            return 1;
        }
        int count = 0;
        for (MpType base : type.bases()) {
            count += countNativeBases(base);
        }
        return count;
    }

    /** The built-in type that a class derives from; there is one. */
    static MpType nativeBase(MpType type) {
        if (type.isNative()) {
            return type;
        }
        for (MpType base : type.bases()) {
            if (base.reachesNative() && base != ObjectType.TYPE) {
                return nativeBase(base);
            }
        }
        throw new IllegalArgumentException(type.name() + " derives from no built-in type");
    }
}
