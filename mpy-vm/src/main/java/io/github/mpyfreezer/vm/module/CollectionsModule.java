package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.AttrTuple;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpDeque;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Sequences;
import io.github.mpyfreezer.vm.object.StrType;
import java.util.ArrayList;

/** Module {@code collections} (py/modcollections.c). */
public final class CollectionsModule {
    private static final MpStr SPLIT = MpStr.qstr("split");

    private CollectionsModule() {}

    static MpModule create(Vm vm) {
        return BuiltinModules.module(
                vm,
                "collections",
                new Members.Table()
                        .value("deque", MpDeque.TYPE)
                        .fun2("namedtuple", CollectionsModule::namedTuple)
                        .value("OrderedDict", MpDict.ORDERED_TYPE));
    }

    private static Object namedTuple(Vm vm, Object name, Object fields) {
        MpStr typeName = StrType.qstrOf(vm, name);
        Object list = fields instanceof MpStr ? Attributes.callMethod(vm, fields, SPLIT) : fields;
        var names = new ArrayList<MpStr>();
        for (Object field : Sequences.itemsOf(vm, list)) {
            names.add(StrType.qstrOf(vm, field));
        }
        return AttrTuple.namedTuple(typeName, names);
    }
}
