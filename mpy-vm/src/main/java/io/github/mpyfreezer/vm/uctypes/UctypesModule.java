package io.github.mpyfreezer.vm.uctypes;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.module.BuiltinModules;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.Numbers;
import java.util.List;

/** Module {@code uctypes} (extmod/moductypes.c). */
public final class UctypesModule {
    private static final List<String> INTEGERS =
            List.of("UINT8", "INT8", "UINT16", "INT16", "UINT32", "INT32", "UINT64", "INT64");
    private static final int BIT_FIELDS = 6;

    private UctypesModule() {}

    /** The module of a machine. */
    public static MpModule create(Vm vm) {
        var table = new Members.Table()
                .value("struct", StructObject.TYPE)
                .fun("sizeof", 1, 2, UctypesModule::sizeOf)
                .fun1(
                        "addressof",
                        (machine, object) -> IntOps.makeUnsigned(
                                machine, machine.memory().addressOf(Buffers.readable(machine, object))))
                .fun2("bytes_at", (machine, address, size) -> {
                    long length = Numbers.toTruncatedLong(machine, size);
                    machine.heap().request(length);
                    return MpBytes.of(machine.memory()
                            .at(Numbers.toTruncatedLong(machine, address), length)
                            .copy());
                })
                .fun2(
                        "bytearray_at",
                        (machine, address, size) -> MpByteArray.over(machine.memory()
                                .at(Numbers.toTruncatedLong(machine, address), Numbers.toTruncatedLong(machine, size))))
                .value("NATIVE", Layout.NATIVE)
                .value("LITTLE_ENDIAN", Layout.LITTLE_ENDIAN)
                .value("BIG_ENDIAN", Layout.BIG_ENDIAN)
                .value("VOID", FieldType.scalar(FieldType.UINT8));
        for (int i = 0; i < INTEGERS.size(); i++) {
            table.value(INTEGERS.get(i), FieldType.scalar(i));
        }
        for (int i = 0; i < BIT_FIELDS; i++) {
            table.value("BF" + INTEGERS.get(i), FieldType.scalar(FieldType.BFUINT8 + i));
        }
        boolean longIsLong = vm.wordBytes() == 8;
        table.value("BF_POS", (long) FieldType.BIT_POSITION).value("BF_LEN", (long) FieldType.BIT_LENGTH);
        if (vm.hasFloats()) {
            table.value("FLOAT32", FieldType.scalar(FieldType.FLOAT32))
                    .value("FLOAT64", FieldType.scalar(FieldType.FLOAT64));
        }
        return BuiltinModules.module(
                vm,
                "uctypes",
                table.value("SHORT", FieldType.scalar(FieldType.INT16))
                        .value("USHORT", FieldType.scalar(FieldType.UINT16))
                        .value("INT", FieldType.scalar(FieldType.INT32))
                        .value("UINT", FieldType.scalar(FieldType.UINT32))
                        .value("LONG", FieldType.scalar(longIsLong ? FieldType.INT64 : FieldType.INT32))
                        .value("ULONG", FieldType.scalar(longIsLong ? FieldType.UINT64 : FieldType.UINT32))
                        .value("LONGLONG", FieldType.scalar(FieldType.INT64))
                        .value("ULONGLONG", FieldType.scalar(FieldType.UINT64))
                        .value("PTR", FieldType.aggregate(FieldType.POINTER))
                        .value("ARRAY", FieldType.aggregate(FieldType.ARRAY)));
    }

    /** The size of a bytearray, of a structure, or of what a description describes. */
    private static Object sizeOf(Vm vm, Args args) {
        Object value = args.get(0);
        if (value instanceof MpByteArray bytes) {
            return (long) Buffers.readable(vm, bytes).length();
        }
        if (value instanceof StructObject object) {
            if (args.count() != 1) {
                throw Errors.with(ExceptionTypes.TYPE_ERROR);
            }
            return IntOps.make(vm, Layout.sizeOf(vm, object.description(), object.layout()));
        }
        return IntOps.make(vm, Layout.sizeOf(vm, value, Numbers.toLong(vm, args.get(1, Layout.NATIVE))));
    }
}
