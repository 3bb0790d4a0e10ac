package io.github.mpyfreezer.vm.builtin;

import io.github.mpyfreezer.parser.model.StaticQstrs;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.AttrTuple;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.BinaryOp;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpMap;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Types;
import io.github.mpyfreezer.vm.object.UnaryOp;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code dir()} (py/modbuiltins.c). Firmware asks an object for every name that it knows, in the order of its tables: those of
 * all firmware, then its own by the alphabet, then the program's as they came.
 */
final class NameListing {
    private static final MpStr DIR = MpStr.qstr("__dir__");

    /** Names that all firmware has beside those of its built-in members, as far as classes define them or types answer to them. */
    private static final Set<String> COMMON = Set.of(
            "__aenter__",
            "__aexit__",
            "__aiter__",
            "__anext__",
            "__bases__",
            "__del__",
            "__delattr__",
            "__dict__",
            "__file__",
            "__globals__",
            "__path__",
            "__reversed__",
            "__set_name__",
            "__setattr__",
            "args",
            "buffer",
            "errno",
            "imag",
            "itemsize",
            "modules",
            "path",
            "ps1",
            "ps2",
            "real",
            "start",
            "step",
            "stop",
            "value");

    private NameListing() {}

    static Object dir(Vm vm, Args args) {
        var list = new MpList();
        if (args.count() == 0) {
            MpMap locals = vm.execution().locals().map();
            for (int i = 0; i < locals.places(); i++) {
                if (locals.isFilled(i)) {
                    list.add(vm, locals.keyAt(i));
                }
            }
            return list;
        }
        Object object = args.get(0);
        var own = new Found();
        if (has(vm, object, DIR, own) && own.self() != null) {
            return own.call(vm);
        }
        for (MpStr name : candidates(vm, object)) {
            vm.spend(1);
            if (name.size() > 0 && has(vm, object, name, new Found())) {
                list.add(vm, name);
            }
        }
        return list;
    }

    private static boolean has(Vm vm, Object object, MpStr name, Found found) {
        try {
            Attributes.find(vm, object, name, found);
        } catch (Raised e) {
            if (!e.is(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw e;
            }
        }
        return found.isFound();
    }

    private static Collection<MpStr> candidates(Vm vm, Object object) {
        List<MpStr> names = vm.execution().names();
        int fixed = StaticQstrs.all().size();
        Set<MpStr> all = new LinkedHashSet<>(names.subList(0, fixed));
        for (String name : operators()) {
            all.add(vm.execution().intern(MpStr.qstr(name)));
        }
        Set<String> firmware = new TreeSet<>();
        firmware.addAll(COMMON);
        firmware.addAll(vm.modules().names());
        if (object instanceof AttrTuple tuple && tuple.type() == MpTuple.TYPE) {
            tuple.fields()
                    .forEach(field ->
                            firmware.add(Objects.requireNonNull(field.intern().key())));
        }
        addMembers(object instanceof MpType type ? type : Types.of(object), firmware);
        if (object instanceof MpModule module && module.globals().map().isFixed()) {
            addKeys(module.globals().map(), firmware);
        }
        for (String name : firmware) {
            all.add(vm.execution().intern(MpStr.qstr(name.getBytes(StandardCharsets.ISO_8859_1))));
        }
        all.addAll(names.subList(fixed, names.size()));
        return all;
    }

    /** The methods for operators, which have numbers of their own behind those of all firmware (py/makeqstrdata.py). */
    private static Set<String> operators() {
        Set<String> names = new TreeSet<>(Set.of("__get__", "__set__", "__delete__"));
        for (UnaryOp op : UnaryOp.values()) {
            names.add(op.method().toString());
        }
        for (BinaryOp op : BinaryOp.values()) {
            names.add(op.method().toString());
        }
        return names;
    }

    private static void addKeys(MpMap map, Set<String> names) {
        for (int i = 0; i < map.places(); i++) {
            if (map.isFilled(i) && map.keyAt(i) instanceof MpStr name && name.key() != null) {
                names.add(name.key());
            }
        }
    }

    private static void addMembers(MpType type, Set<String> names) {
        names.addAll(type.members().entries().keySet());
        for (MpType base : type.bases()) {
            addMembers(base, names);
        }
    }
}
