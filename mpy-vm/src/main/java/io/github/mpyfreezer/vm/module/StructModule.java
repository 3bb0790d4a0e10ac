package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.BinaryValues;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Numbers;
import java.util.Arrays;

/** Module {@code struct} (py/modstruct.c). */
public final class StructModule {
    private StructModule() {}

    static MpModule create(Vm vm) {
        return BuiltinModules.module(
                vm,
                "struct",
                new Members.Table()
                        .fun1(
                                "calcsize",
                                (machine, format) -> IntOps.make(
                                        machine,
                                        StructFormat.of(machine, format).size()))
                        .fun("pack", 1, NativeFunction.ANY, StructModule::pack)
                        .fun("pack_into", 3, NativeFunction.ANY, StructModule::packInto)
                        .fun("unpack", 2, 3, StructModule::unpack)
                        .fun("unpack_from", 2, 3, StructModule::unpack));
    }

    private static Object pack(Vm vm, Args args) {
        StructFormat format = StructFormat.of(vm, args.get(0));
        vm.heap().request(format.size() + 1);
        var bytes = new byte[(int) format.size()];
        write(vm, format, bytes, 0, args.from(1));
        return MpBytes.of(bytes);
    }

    private static Object packInto(Vm vm, Args args) {
        Buffer buffer = Buffers.writable(vm, args.get(1));
        int offset = offset(vm, buffer, args.get(2));
        StructFormat format = StructFormat.of(vm, args.get(0));
        checkRoom(vm, format, buffer, offset);
        write(vm, format, buffer.array(), buffer.offset() + offset, args.from(3));
        return MpNone.NONE;
    }

    /** Where a structure begins: a negative offset counts from the end. */
    private static int offset(Vm vm, Buffer buffer, Object given) {
        long offset = Numbers.toLong(vm, given);
        if (offset < 0) {
            offset += buffer.length();
        }
        if (offset < 0) {
            throw tooSmall(vm);
        }
        return (int) Math.min(offset, Integer.MAX_VALUE);
    }

    private static void checkRoom(Vm vm, StructFormat format, Buffer buffer, int offset) {
        if (offset + format.size() > buffer.length()) {
            throw tooSmall(vm);
        }
    }

    private static RuntimeException tooSmall(Vm vm) {
        return Errors.value(vm, "buffer too small");
    }

    /** Writes values as long as there are some; those for which the format has no place are passed over. */
    private static void write(Vm vm, StructFormat format, byte[] bytes, int base, Object[] values) {
        StructFormat.Cursor field = format.cursor();
        int at = 0;
        while (at < values.length && field.next()) {
            vm.spend(1);
            int from = base + field.place();
            switch (field.typecode()) {
                case StructFormat.PADDING -> Arrays.fill(bytes, from, from + field.size(), (byte) 0);
                case StructFormat.TEXT -> {
                    Buffer text = Buffers.readable(vm, values[at++]);
                    int size = Math.min(field.size(), text.length());
                    System.arraycopy(text.array(), text.offset(), bytes, from, size);
                    Arrays.fill(bytes, from + size, from + field.size(), (byte) 0);
                }
                default -> BinaryValues.set(vm, format.order(), field.typecode(), bytes, from, values[at++]);
            }
        }
    }

    private static Object unpack(Vm vm, Args args) {
        StructFormat format = StructFormat.of(vm, args.get(0));
        Buffer buffer = Buffers.readable(vm, args.get(1));
        int offset = args.count() > 2 ? offset(vm, buffer, args.get(2)) : 0;
        checkRoom(vm, format, buffer, offset);
        vm.heap().request(format.items() * vm.wordBytes() + format.size());
        vm.spend(format.items());
        var items = new Object[(int) format.items()];
        StructFormat.Cursor field = format.cursor();
        int at = 0;
        while (at < items.length && field.next()) {
            int from = buffer.offset() + offset + field.place();
            if (field.typecode() == StructFormat.TEXT) {
                items[at++] = MpBytes.of(Arrays.copyOfRange(buffer.array(), from, from + field.size()));
            } else if (field.typecode() != StructFormat.PADDING) {
                items[at++] = BinaryValues.get(vm, format.order(), field.typecode(), buffer.array(), from);
            }
        }
        return MpTuple.of(items);
    }
}
