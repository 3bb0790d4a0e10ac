package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.fat.FatVfs;
import io.github.mpyfreezer.vm.object.Args;

/** Finds out what file system a block device has ({@code mp_vfs_autodetect} in extmod/vfs.c). */
final class Detection {
    private Detection() {}

    /** The file system on a device; FAT where it is none of the others, which may say that it is not that either. */
    static Object fileSystemOn(Vm vm, Object device) {
        return FatVfs.make(vm, new Args(new Object[] {device}, 0, 1, 0));
    }
}
