package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpIterator;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.run.ModuleFinder;
import io.github.mpyfreezer.vm.stream.Errno;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code vfs.VfsPosix}: the host's file system, or a folder of it, to be mounted (extmod/vfs_posix.c). */
public final class HostVfs extends MpObject implements FoundPath {
    /** The type. */
    public static final MpType TYPE = MpType.builder("VfsPosix")
            .maker(HostVfs::make)
            .members(HostVfs::table)
            .build();

    private static final long BLOCK = 4096;
    private static final long LONGEST_NAME = 255;

    private final Mounts mounts;
    /** What stands in front of each absolute path, without a slash at its end. */
    private final String root;

    private boolean readOnly;

    HostVfs(Mounts mounts, String root) {
        this.mounts = mounts;
        this.root = root;
    }

    private static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 0, 1, false);
        if (args.count() == 0) {
            return new HostVfs(vm.mounts(), "");
        }
        String root = Mounts.path(vm, args.get(0));
        try {
            String from = root.isEmpty() || root.startsWith("/")
                    ? ""
                    : vm.mounts().working().folder() + "/";
            return new HostVfs(vm.mounts(), from + root);
        } catch (FileException e) {
            throw e.raised();
        }
    }

    private static Members.Table table() {
        return new Members.Table()
                .fun3("mount", (vm, self, readOnly, make) -> {
                    self(vm, self).readOnly |= Operators.isTrue(vm, readOnly);
                    if (Operators.isTrue(vm, make)) {
                        throw Errors.os(Errno.EPERM);
                    }
                    return MpNone.NONE;
                })
                .fun1("umount", (vm, self) -> MpNone.NONE)
                .fun3("open", (vm, self, path, mode) -> self(vm, self).open(vm, path, Mounts.path(vm, mode)))
                .value(
                        "chdir",
                        action("chdir", (vfs, path) -> vfs.mounts.working().change(path)))
                .fun1("getcwd", (vm, self) -> self(vm, self).folder())
                .fun2("ilistdir", (vm, self, path) -> self(vm, self).list(vm, path))
                .value("mkdir", changing("mkdir", (files, path) -> files.makeFolder(path)))
                .value("remove", changing("remove", (files, path) -> files.removeFile(path)))
                .fun3("rename", (vm, self, from, to) -> self(vm, self).rename(vm, from, to))
                .value("rmdir", changing("rmdir", (files, path) -> files.removeFolder(path)))
                .fun2("stat", (vm, self, path) -> self(vm, self).status(vm, path))
                .fun2("statvfs", (vm, self, path) -> self(vm, self).capacity(vm, path));
    }

    private interface Action {
        void on(HostVfs vfs, String path) throws FileException;
    }

    private interface Change {
        void on(FileSystem files, String path) throws FileException;
    }

    private static NativeFunction action(String name, Action action) {
        return NativeFunction.of(name, (vm, self, path) -> {
            HostVfs vfs = self(vm, self);
            try {
                action.on(vfs, vfs.inHost(Mounts.path(vm, path)));
            } catch (FileException e) {
                throw e.raised();
            }
            return MpNone.NONE;
        });
    }

    private static NativeFunction changing(String name, Change change) {
        return action(name, (vfs, path) -> {
            vfs.checkWritable();
            change.on(vfs.files(), vfs.mounts.working().resolve(path));
        });
    }

    private static HostVfs self(Vm vm, Object value) {
        if (value instanceof HostVfs vfs) {
            return vfs;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    private FileSystem files() {
        return mounts.working().files();
    }

    private String inHost(String path) {
        return path.startsWith("/") ? root + path : path;
    }

    private String resolved(String path) throws FileException {
        return mounts.working().resolve(inHost(path));
    }

    private void checkWritable() {
        if (readOnly) {
            throw Errors.os(Errno.EROFS);
        }
    }

    private VfsFile open(Vm vm, Object path, String mode) {
        FileMode parsed = FileMode.of(mode);
        if (readOnly && (mode.contains("w") || mode.contains("a") || mode.contains("+"))) {
            throw Errors.os(Errno.EROFS);
        }
        if (path instanceof Long number) {
            return mounts.file(number, mode);
        }
        try {
            VfsFile file = mounts.open(files().open(resolved(Mounts.path(vm, path)), parsed), mode);
            vm.heap().watch(file);
            return file;
        } catch (FileException e) {
            throw e.raised();
        }
    }

    private Object folder() {
        try {
            String folder = mounts.working().folder();
            return MpStr.of(folder.startsWith(root) ? folder.substring(root.length()) : "");
        } catch (FileException e) {
            throw e.raised();
        }
    }

    private Object list(Vm vm, Object path) {
        String given = Mounts.path(vm, path);
        try {
            String folder = resolved(given.isEmpty() ? "." : given);
            List<String> names = files().names(folder);
            vm.spend(names.size());
            return new Listing(files(), folder, names, path instanceof MpStr);
        } catch (FileException e) {
            throw e.raised();
        }
    }

    private Object rename(Vm vm, Object from, Object to) {
        checkWritable();
        try {
            files().rename(resolved(Mounts.path(vm, from)), resolved(Mounts.path(vm, to)));
        } catch (FileException e) {
            throw e.raised();
        }
        return MpNone.NONE;
    }

    private Object status(Vm vm, Object path) {
        try {
            FileStatus status = files().status(resolved(Mounts.path(vm, path)));
            Object changed = IntOps.make(vm, status.changed());
            return MpTuple.of(
                    (long) status.mode(),
                    0L,
                    0L,
                    1L,
                    0L,
                    0L,
                    IntOps.make(vm, status.size()),
                    changed,
                    changed,
                    changed);
        } catch (FileException e) {
            throw e.raised();
        }
    }

    private Object capacity(Vm vm, Object path) {
        try {
            files().status(resolved(Mounts.path(vm, path)));
        } catch (FileException e) {
            throw e.raised();
        }
        Object all = IntOps.make(vm, files().capacity() / BLOCK);
        Object free = IntOps.make(vm, files().free() / BLOCK);
        return MpTuple.of(BLOCK, BLOCK, all, free, free, all, free, free, 0L, LONGEST_NAME);
    }

    @Override
    public ModuleFinder.Kind find(Vm vm, byte[] path) {
        try {
            String given = new String(path, StandardCharsets.UTF_8);
            FileStatus status = files().status(mounts.working().resolve(inHost(given)));
            return status.folder() ? ModuleFinder.Kind.FOLDER : ModuleFinder.Kind.FILE;
        } catch (FileException e) {
            return ModuleFinder.Kind.NONE;
        }
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    /** What is in a folder, one after the other. */
    private static final class Listing extends MpIterator {
        private final FileSystem files;
        private final String folder;
        private final Iterator<String> names;
        private final boolean text;

        Listing(FileSystem files, String folder, List<String> names, boolean text) {
            this.files = files;
            this.folder = folder;
            this.names = names.iterator();
            this.text = text;
        }

        @Override
        public @Nullable Object next(Vm vm) {
            if (!names.hasNext()) {
                return null;
            }
            String name = names.next();
            long type = 0;
            try {
                type = files.status((folder.equals("/") ? "" : folder) + "/" + name)
                        .type();
            } catch (FileException e) {
                // It is gone meanwhile, or not to be looked at: it is listed as something unknown.
                type = 0;
            }
            Object shown = text ? MpStr.of(name) : MpBytes.of(name.getBytes(StandardCharsets.UTF_8));
            return MpTuple.of(shown, type, 0L);
        }
    }
}
