package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.run.ModuleFinder;

/** A file system of the firmware's own, which an import can ask without a call of {@code stat} ({@code mp_vfs_proto_t}). */
public interface FoundPath {
    /** What there is under a path. */
    ModuleFinder.Kind find(Vm vm, byte[] path);
}
