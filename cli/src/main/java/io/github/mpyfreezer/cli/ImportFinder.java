package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.host.FolderFinder;
import io.github.mpyfreezer.vm.run.ModuleFinder;
import io.github.mpyfreezer.vm.vfs.MountedFinder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds modules in what the program has mounted or was granted, and then in the folders of the command line. */
final class ImportFinder implements ModuleFinder {
    private final ModuleFinder mounted = MountedFinder.withoutFrozen();
    private final ModuleFinder folders = new FolderFinder(Path.of(""));

    @Override
    public Kind find(Vm vm, String path) {
        Kind kind = mounted.find(vm, path);
        return kind == Kind.NONE ? folders.find(vm, path) : kind;
    }

    @Override
    public Bytes read(Vm vm, String path) {
        return (mounted.find(vm, path) == Kind.FILE ? mounted : folders).read(vm, path);
    }

    @Override
    public Kind findFrozen(String path) {
        return Kind.NONE;
    }

    @Override
    public @Nullable FunctionCode frozen(Vm vm, String path) {
        return null;
    }
}
