package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.stream.Errno;

/** {@code rp2.Flash}: the part of the flash memory that is for files (ports/rp2/rp2_flash.c), as large as that of a Pico. */
final class Rp2Flash extends FlashArea {
    private static final long SIZE = 1408 * 1024;

    private Rp2Flash(Peripherals peripherals, MpType type, long start, long length) {
        super(peripherals, type, peripherals.flash(SIZE), start, length, SECTOR);
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("Flash")
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members("_rp2.Flash", blockMethods()))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        FlashPart asked = FlashPart.parse(vm, args);
        if (asked.isWhole()) {
            return peripherals.device(
                    Device.of(Device.Kind.FLASH), Rp2Flash.class, () -> new Rp2Flash(peripherals, type, 0, SIZE));
        }
        FlashPart part = asked.within(SIZE, SECTOR);
        return new Rp2Flash(peripherals, type, part.start(), part.length());
    }

    /** Firmware would go on into memory that is not its own. */
    @Override
    RuntimeException outside() {
        return Errors.os(Errno.EINVAL);
    }
}
