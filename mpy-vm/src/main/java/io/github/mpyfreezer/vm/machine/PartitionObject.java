package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.ClassMethod;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.StaticMethod;
import io.github.mpyfreezer.vm.object.StrType;
import io.github.mpyfreezer.vm.stream.Errno;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code esp32.Partition} (ports/esp32/esp32_partition.c), with the table of a board that has 4 MiB of flash memory and no
 * second place for an application (partitions-4MiBplus.csv, and main.c for the last one).
 */
final class PartitionObject extends FlashArea {
    private static final long SIZE = 0x40_0000;
    private static final int ANY = 0xff;
    private static final Entry FACTORY = new Entry(0, 0, 0x1_0000, 0x1f_0000, "factory");
    private static final List<Entry> TABLE = List.of(
            new Entry(1, 2, 0x9000, 0x6000, "nvs"),
            new Entry(1, 1, 0xf000, 0x1000, "phy_init"),
            FACTORY,
            new Entry(1, 0x81, 0x20_0000, 0x20_0000, "vfs"));
    private static final ArgSpec FIND = ArgSpec.builder()
            .integer("type", 0)
            .integer("subtype", ANY)
            .object("label", MpNone.NONE)
            .integer("block_size", SECTOR)
            .build();

    private final Entry entry;

    private record Entry(long type, long subtype, long address, long size, String label) {}

    private PartitionObject(Peripherals peripherals, MpType type, Entry entry, int blockSize) {
        super(peripherals, type, peripherals.flash(SIZE), entry.address, entry.size, blockSize);
        this.entry = entry;
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("Partition")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> {
                    args.check(vm, 1, 2, false);
                    long blockSize = args.count() == 2 ? Numbers.toLong(vm, args.get(1)) : SECTOR;
                    return make(vm, peripherals, type, named(vm, args.get(0)), blockSize);
                })
                .members(() -> peripherals.members("esp32.Partition", methods(peripherals)))
                .build();
    }

    private static @Nullable Entry named(Vm vm, Object given) {
        if (given instanceof Long number) {
            if (number != 0 && number != 1) {
                throw Errors.with(ExceptionTypes.VALUE_ERROR);
            }
            return FACTORY;
        }
        String label = StrType.strOf(vm, given).toString();
        return TABLE.stream()
                .filter(entry -> entry.label.equals(label))
                .findFirst()
                .orElse(null);
    }

    private static PartitionObject make(
            Vm vm, Peripherals peripherals, MpType type, @Nullable Entry entry, long blockSize) {
        if (entry == null) {
            throw Errors.os(Errno.ENOENT);
        }
        int size = (int) (blockSize & 0xffff);
        if (size == 0) {
            throw Errors.with(ExceptionTypes.VALUE_ERROR);
        }
        if (size < SECTOR) {
            vm.heap().request(SECTOR);
        }
        return new PartitionObject(peripherals, type, entry, size);
    }

    private static Members.Table methods(Peripherals peripherals) {
        return new Members.Table()
                .value(
                        "find",
                        new StaticMethod(NativeFunction.withKeywords(
                                "find", 0, (vm, args) -> find(vm, peripherals, FIND.parse(vm, args)))))
                .fun1("info", (vm, self) -> self(vm, self).info())
                .fun("readblocks", 3, 4, (vm, args) -> self(vm, args.get(0)).read(vm, args.without(1)))
                .fun("writeblocks", 3, 4, (vm, args) -> self(vm, args.get(0)).write(vm, args.without(1)))
                .fun3("ioctl", (vm, self, request, argument) -> self(vm, self).control(vm, request, argument))
                .fun1("set_boot", (vm, self) -> self(vm, self).setBoot())
                .value(
                        "mark_app_valid_cancel_rollback",
                        new ClassMethod(NativeFunction.of("mark_app_valid_cancel_rollback", (vm, cls) -> {
                            throw notFound();
                        })))
                .fun1("get_next_update", (vm, self) -> {
                    throw Errors.os(Errno.ENOENT);
                });
    }

    private static PartitionObject self(Vm vm, Object value) {
        return self(vm, value, PartitionObject.class);
    }

    private static Object find(Vm vm, Peripherals peripherals, Object[] given) {
        String label =
                given[2] == MpNone.NONE ? null : StrType.strOf(vm, given[2]).toString();
        var found = new MpList();
        for (Entry entry : TABLE) {
            boolean subtype = (Long) given[1] == ANY || (Long) given[1] == entry.subtype;
            boolean type = (Long) given[0] == ANY || (Long) given[0] == entry.type;
            if (type && subtype && (label == null || label.equals(entry.label))) {
                found.add(vm, make(vm, peripherals, peripherals.type("esp32.Partition"), entry, (Long) given[3]));
            }
        }
        return found;
    }

    private Object info() {
        return MpTuple.of(entry.type, entry.subtype, entry.address, entry.size, MpStr.of(entry.label), false);
    }

    /** Only applications can be booted, and this one without a choice. */
    private Object setBoot() {
        throw entry.type == 0 ? notFound() : outside();
    }

    /** There is no partition that says which application is to be booted. */
    private static RuntimeException notFound() {
        return Errors.with(ExceptionTypes.OS_ERROR, -0x105L, MpStr.of("ESP_ERR_NOT_FOUND"));
    }

    @Override
    RuntimeException outside() {
        return Errors.with(ExceptionTypes.OS_ERROR, -0x102L, MpStr.of("ESP_ERR_INVALID_ARG"));
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("<Partition type=" + entry.type + ", subtype=" + entry.subtype + ", address=" + entry.address
                + ", size=" + entry.size + ", label=" + entry.label + ", encrypted=0>");
    }
}
