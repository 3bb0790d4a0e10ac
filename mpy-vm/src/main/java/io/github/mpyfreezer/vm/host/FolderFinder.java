package io.github.mpyfreezer.vm.host;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.run.ModuleFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds modules in folders of this computer: relative paths in one, absolute ones anywhere. */
public final class FolderFinder implements ModuleFinder {
    private static final int EIO = 5;

    private final Path folder;

    /** @param folder where relative paths begin */
    public FolderFinder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Kind find(Vm vm, String path) {
        try {
            Path place = folder.resolve(path);
            return Files.isDirectory(place) ? Kind.FOLDER : Files.isRegularFile(place) ? Kind.FILE : Kind.NONE;
        } catch (InvalidPathException e) {
            return Kind.NONE;
        }
    }

    @Override
    public Bytes read(Vm vm, String path) {
        try {
            return Bytes.wrap(Files.readAllBytes(folder.resolve(path)));
        } catch (IOException | InvalidPathException e) {
            throw Errors.os(EIO);
        }
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
