package io.github.mpyfreezer.vm.builtin;

import io.github.mpyfreezer.vm.VmProfile;
import io.github.mpyfreezer.vm.number.NumberKinds;
import io.github.mpyfreezer.vm.object.BoolType;
import io.github.mpyfreezer.vm.object.ClassMethod;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.FloatType;
import io.github.mpyfreezer.vm.object.IntType;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpComplex;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpMemoryView;
import io.github.mpyfreezer.vm.object.MpProperty;
import io.github.mpyfreezer.vm.object.MpRange;
import io.github.mpyfreezer.vm.object.MpSet;
import io.github.mpyfreezer.vm.object.MpSingleton;
import io.github.mpyfreezer.vm.object.MpSlice;
import io.github.mpyfreezer.vm.object.MpSuper;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.ObjectType;
import io.github.mpyfreezer.vm.object.StaticMethod;
import io.github.mpyfreezer.vm.object.StrType;
import io.github.mpyfreezer.vm.run.LanguageFunctions;
import io.github.mpyfreezer.vm.vfs.VfsFunctions;

/** The table of the module {@code builtins} (py/modbuiltins.c). */
public final class BuiltinTable {
    private BuiltinTable() {}

    /** What every program can name on a firmware. */
    public static Members.Table of(VmProfile profile) {
        var table = new Members.Table();
        addTypes(table, profile.numbers());
        ValueFunctions.addTo(table);
        AttributeFunctions.addTo(table);
        table.fun("dir", 0, 1, NameListing::dir)
                .fun("help", 0, 1, HelpFunction::help)
                .fun("input", 0, 1, InputFunction::input);
        IterationFunctions.addTo(table);
        PrintFunctions.addTo(table);
        LanguageFunctions.addTo(table);
        for (MpType type : ExceptionTypes.all()) {
            table.value(type.name().toString(), type);
        }
        return table;
    }

    private static void addTypes(Members.Table table, NumberKinds numbers) {
        table.value("bool", BoolType.TYPE)
                .value("bytearray", MpByteArray.TYPE)
                .value("bytes", MpBytes.TYPE)
                .value("bytearray", MpByteArray.TYPE);
        if (numbers.complex()) {
            table.value("complex", MpComplex.TYPE);
        }
        table.value("dict", MpDict.TYPE).value("enumerate", MpEnumerate.TYPE).value("filter", MpFilter.TYPE);
        if (numbers.hasFloats()) {
            table.value("float", FloatType.TYPE);
        }
        table.value("frozenset", MpSet.FROZEN_TYPE)
                .value("int", IntType.TYPE)
                .value("list", MpList.TYPE)
                .value("map", MpMapped.TYPE)
                .value("memoryview", MpMemoryView.TYPE)
                .value("open", VfsFunctions.OPENER)
                .value("object", ObjectType.TYPE)
                .value("property", MpProperty.TYPE)
                .value("range", MpRange.TYPE)
                .value("reversed", MpReversed.TYPE)
                .value("set", MpSet.TYPE)
                .value("slice", MpSlice.TYPE)
                .value("str", StrType.TYPE)
                .value("super", MpSuper.TYPE)
                .value("tuple", MpTuple.TYPE)
                .value("type", MpType.TYPE)
                .value("zip", MpZip.TYPE)
                .value("classmethod", ClassMethod.TYPE)
                .value("staticmethod", StaticMethod.TYPE)
                .value("Ellipsis", MpSingleton.ELLIPSIS)
                .value("NotImplemented", MpSingleton.NOT_IMPLEMENTED);
    }
}
