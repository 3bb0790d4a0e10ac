package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.stream.Errno;

/**
 * {@code samd.Flash}: the part of a processor's own flash memory that is for files (ports/samd/samd_flash.c), as large as that of
 * a SAMD51x19. What is written takes the place of what was there, whether it has been erased or not.
 */
final class SamdFlash extends FlashArea {
    private static final long SIZE = 64 * 1024;
    private static final int BLOCK = 2048;
    private static final long VERSION = 1;

    private SamdFlash(Peripherals peripherals, MpType type) {
        super(peripherals, type, peripherals.flash(SIZE), 0, SIZE, BLOCK);
    }

    /** The class, of which there is one object. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("Flash")
                .maker((vm, type, args) -> {
                    args.check(vm, 0, 0, false);
                    return peripherals.device(
                            Device.of(Device.Kind.FLASH), SamdFlash.class, () -> new SamdFlash(peripherals, type));
                })
                .members(() -> peripherals.members("samd.Flash", blockMethods().fun0("flash_version", vm -> VERSION)))
                .build();
    }

    @Override
    int eraseSize() {
        return BLOCK;
    }

    @Override
    void program(BlockMemory into, long at, byte[] bytes) {
        into.write(at, bytes);
    }

    /** Firmware would go on into memory that is not its own. */
    @Override
    RuntimeException outside() {
        return Errors.os(Errno.EINVAL);
    }
}
