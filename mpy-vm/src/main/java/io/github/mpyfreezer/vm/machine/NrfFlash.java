package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.stream.Errno;

/**
 * {@code nrf.Flash}: the part of the flash memory that is for files (ports/nrf/modules/nrf/flashbdev.c), 64 KiB at the end of that
 * of an nRF52840 (ports/nrf/boards/memory.ld).
 */
final class NrfFlash extends FlashArea {
    private static final long SIZE = 1 << 20;
    private static final long FILES = 64 * 1024;

    private final long start;
    private final long length;

    private NrfFlash(Peripherals peripherals, MpType type, long start, long length) {
        super(peripherals, type, peripherals.flash(SIZE), start, length, SECTOR);
        this.start = start;
        this.length = length;
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("Flash")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members("nrf.Flash", methods()))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        FlashPart asked = FlashPart.parse(vm, args);
        if (asked.isWhole()) {
            return peripherals.device(
                    Device.of(Device.Kind.FLASH),
                    NrfFlash.class,
                    () -> new NrfFlash(peripherals, type, SIZE - FILES, FILES));
        }
        long start = asked.start();
        long length = asked.length();
        if (start < 0 || start % SECTOR != 0 || length < 0 || length % SECTOR != 0) {
            throw Errors.with(ExceptionTypes.VALUE_ERROR);
        }
        return new NrfFlash(peripherals, type, start, Math.min(length, Math.max(0, SIZE - start)));
    }

    /** Reading and writing give 0, whatever happens. */
    private static Members.Table methods() {
        return new Members.Table()
                .fun("readblocks", 3, 4, (vm, args) -> {
                    self(vm, args.get(0)).read(vm, args.without(1));
                    return 0L;
                })
                .fun("writeblocks", 3, 4, (vm, args) -> {
                    self(vm, args.get(0)).write(vm, args.without(1));
                    return 0L;
                })
                .fun3("ioctl", (vm, self, request, argument) -> self(vm, self).control(vm, request, argument));
    }

    private static NrfFlash self(Vm vm, Object value) {
        return self(vm, value, NrfFlash.class);
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("Flash(start=0x%08x, len=%d)".formatted(start, length));
    }

    /** Firmware would go on into memory that is not its own. */
    @Override
    RuntimeException outside() {
        return Errors.os(Errno.EINVAL);
    }
}
