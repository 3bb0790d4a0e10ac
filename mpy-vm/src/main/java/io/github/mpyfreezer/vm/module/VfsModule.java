package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.fat.FatVfs;
import io.github.mpyfreezer.vm.littlefs.LfsVfs;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.romfs.RomVfs;
import io.github.mpyfreezer.vm.vfs.HostVfs;
import io.github.mpyfreezer.vm.vfs.VfsFunctions;

/** Module {@code vfs} (extmod/modvfs.c). */
public final class VfsModule {
    private VfsModule() {}

    static MpModule create(Vm vm) {
        Members.Table table = VfsFunctions.addMounting(new Members.Table())
                .value("VfsFat", FatVfs.TYPE)
                .value("VfsLfs1", LfsVfs.VERSION_1)
                .value("VfsLfs2", LfsVfs.VERSION_2)
                .value("VfsRom", RomVfs.TYPE);
        if (vm.profile().unix()) {
            table.value("VfsPosix", HostVfs.TYPE);
        }
        return BuiltinModules.module(vm, "vfs", table);
    }
}
