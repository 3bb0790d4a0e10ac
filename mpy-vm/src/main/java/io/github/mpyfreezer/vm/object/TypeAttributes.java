package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attributes of types and classes ({@code type_attr} in py/objtype.c). */
final class TypeAttributes {
    private static final List<MpStr> DESCRIPTOR = List.of(Names.GET, Names.SET, Names.DELETE);

    private TypeAttributes() {}

    static void load(Vm vm, MpType type, MpStr name, Found found) {
        if (name.isSame(Names.NAME)) {
            found.value(type.name());
        } else if (name.isSame(Names.DICT)) {
            found.value(dictOf(vm, type));
        } else if (name.isSame(Names.BASES)) {
            found.value(basesOf(type));
        } else {
            new ClassLookup(type, name, null, true).search(vm, type, found);
        }
    }

    private static MpDict dictOf(Vm vm, MpType type) {
        MpDict locals = type.locals();
        MpDict dict;
        if (locals == null) {
            dict = new MpDict(MpDict.TYPE, MpMap.ordered(0));
            for (Map.Entry<String, Object> entry : type.members().entries().entrySet()) {
                dict.map().put(vm, MpStr.qstr(entry.getKey()), entry.getValue());
            }
        } else {
            dict = locals.copy(vm);
        }
        dict.map().fix();
        return dict;
    }

    private static MpTuple basesOf(MpType type) {
        if (type == ObjectType.TYPE) {
            return MpTuple.EMPTY;
        }
        return type.bases().isEmpty() ? MpTuple.of(ObjectType.TYPE) : MpTuple.of(type.bases());
    }

    static boolean store(Vm vm, MpType type, MpStr name, @Nullable Object value) {
        MpDict locals = type.locals();
        if (locals == null || locals.map().isFixed()) {
            return false;
        }
        if (value == null) {
            return locals.map().remove(vm, name) != null;
        }
        if (!type.hasSpecialAccessors() && isSpecialAccessor(vm, name, value)) {
            if (type.isSubclassed()) {
                throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "can't add special method to already-subclassed class");
            }
            type.setSpecialAccessors();
        }
        locals.map().put(vm, name, value);
        return true;
    }

    /** Whether a member makes attributes of the class's objects more than entries of a map. */
    static boolean isSpecialAccessor(Vm vm, Object name, Object value) {
        if (name instanceof MpStr text && (text.isSame(Names.SETATTR) || text.isSame(Names.DELATTR))) {
            return true;
        }
        if (value instanceof MpProperty) {
            return true;
        }
        for (MpStr method : DESCRIPTOR) {
            try {
                var found = new Found();
                Attributes.find(vm, value, method, found);
                if (found.isFound()) {
                    return true;
                }
            } catch (Raised ignored) {
                // An attribute that cannot be looked at is none.
            }
        }
        return false;
    }
}
