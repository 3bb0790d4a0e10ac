package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.fat.FatVfs;
import io.github.mpyfreezer.vm.littlefs.LfsVfs;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Raised;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds out what file system a block device has ({@code mp_vfs_autodetect} in extmod/vfs.c). */
final class Detection {
    private static final byte[] NAME = "littlefs".getBytes(StandardCharsets.US_ASCII);
    private static final int OFFSET = 8;
    private static final int LENGTH = 44;
    private static final int NAME_1 = 32;
    private static final int NAME_2 = 0;

    private Detection() {}

    /** The file system on a device; FAT where it is none of the others, which may say that it is not that either. */
    static Object fileSystemOn(Vm vm, Object object) {
        Object little;
        try {
            little = littleFsOn(vm, object);
        } catch (Raised e) {
            // It cannot be read in parts, or says that it is a littlefs and is a broken one.
            little = null;
        }
        return little == null ? FatVfs.make(vm, new Args(new Object[] {object}, 0, 1, 0)) : little;
    }

    /** The name is in both of the first two blocks, of which one may be broken; where, depends on the version. */
    private static @Nullable Object littleFsOn(Vm vm, Object object) {
        var device = new BlockDevice(vm, object);
        var bytes = new byte[LENGTH];
        for (int block = 0; block < 2; block++) {
            if (device.read(block, OFFSET, new Buffer(bytes, 0, LENGTH, 'B')) == 0) {
                if (hasName(bytes, NAME_1)) {
                    return LfsVfs.detected(vm, LfsVfs.VERSION_1, object);
                }
                if (hasName(bytes, NAME_2)) {
                    return LfsVfs.detected(vm, LfsVfs.VERSION_2, object);
                }
            }
        }
        return null;
    }

    private static boolean hasName(byte[] bytes, int at) {
        return Arrays.equals(bytes, at, at + NAME.length, NAME, 0, NAME.length);
    }
}
