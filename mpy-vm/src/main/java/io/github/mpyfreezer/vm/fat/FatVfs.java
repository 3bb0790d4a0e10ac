package io.github.mpyfreezer.vm.fat;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Census;
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
import io.github.mpyfreezer.vm.object.StaticMethod;
import io.github.mpyfreezer.vm.run.ModuleFinder;
import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.vfs.BlockDevice;
import io.github.mpyfreezer.vm.vfs.DeviceFile;
import io.github.mpyfreezer.vm.vfs.FileException;
import io.github.mpyfreezer.vm.vfs.FileStatus;
import io.github.mpyfreezer.vm.vfs.FoundPath;
import io.github.mpyfreezer.vm.vfs.Paths;
import io.github.mpyfreezer.vm.vfs.Timestamps;
import org.jspecify.annotations.Nullable;

/** {@code vfs.VfsFat}: a FAT file system on a block device (extmod/vfs_fat.c). */
public final class FatVfs extends MpObject implements FoundPath {
    /** The type. */
    public static final MpType TYPE = MpType.builder("VfsFat")
            .maker((vm, type, args) -> make(vm, args))
            .members(FatVfs::table)
            .build();

    private static final DeviceFile.Style FILES = DeviceFile.Style.of(true);
    private static final int BYTES = 512 + 128;
    private static final int FILE_BYTES = 64;
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_PATH_UNIX = 4096;
    private static final int LONGEST_PATH = 128;

    private final BlockDevice device;
    private final FatFileSystem files;
    /** Whether no file system was there when it was made. */
    private boolean blank;

    private FatVfs(BlockDevice device, FatFileSystem files) {
        this.device = device;
        this.files = files;
    }

    /** A file system on the device that is the only argument. */
    public static FatVfs make(Vm vm, Args args) {
        args.check(vm, 1, 1, false);
        vm.heap().request(BYTES);
        var device = new BlockDevice(vm, args.get(0));
        var files = new FatFileSystem(new DeviceSectors(device), vm.host().clock());
        var vfs = new FatVfs(device, files);
        try {
            files.volume();
        } catch (FileException e) {
            if (e.errno() != Errno.ENODEV) {
                throw e.raised();
            }
            vfs.blank = true;
        }
        return vfs;
    }

    private static Members.Table table() {
        return new Members.Table()
                .value("mkfs", new StaticMethod(NativeFunction.of("mkfs", FatVfs::format)))
                .fun3("open", (vm, self, path, mode) -> self(vm, self).open(vm, path, mode))
                .fun("ilistdir", 1, 2, (vm, args) -> self(vm, args.get(0)).list(vm, args.get(1, MpStr.EMPTY)))
                .value("mkdir", action("mkdir", FatFileSystem::makeFolder))
                .value("rmdir", action("rmdir", (files, path) -> remove(files, path, true)))
                .value("chdir", action("chdir", FatFileSystem::change))
                .fun1("getcwd", (vm, self) -> self(vm, self).folder(vm))
                .value("remove", action("remove", (files, path) -> remove(files, path, false)))
                .fun3("rename", (vm, self, from, to) -> self(vm, self).rename(vm, from, to))
                .fun2("stat", (vm, self, path) -> self(vm, self).status(vm, path))
                .fun2("statvfs", (vm, self, path) -> self(vm, self).capacity())
                .fun3("mount", (vm, self, readOnly, make) -> self(vm, self).mount(vm, readOnly, make))
                .fun1("umount", (vm, self) -> MpNone.NONE);
    }

    private interface Action {
        void on(FatFileSystem files, byte[] path) throws FileException;
    }

    private static NativeFunction action(String name, Action action) {
        return NativeFunction.of(name, (vm, self, path) -> {
            try {
                action.on(self(vm, self).files, Paths.bytes(vm, path));
            } catch (FileException e) {
                throw e.raised();
            }
            return MpNone.NONE;
        });
    }

    private static FatVfs self(Vm vm, Object value) {
        if (value instanceof FatVfs vfs) {
            return vfs;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    private static Object format(Vm vm, Object device) {
        FatVfs vfs = make(vm, new Args(new Object[] {device}, 0, 1, 0));
        try {
            vfs.files.format(true);
        } catch (FileException e) {
            throw e.raised();
        }
        return MpNone.NONE;
    }

    private Object mount(Vm vm, Object readOnly, Object make) {
        if (Operators.isTrue(vm, readOnly)) {
            device.makeReadOnly();
        }
        if (blank && !Operators.isTrue(vm, make)) {
            throw Errors.os(Errno.ENODEV);
        }
        if (blank) {
            try {
                files.format(false);
            } catch (FileException e) {
                throw e.raised();
            }
        }
        blank = false;
        return MpNone.NONE;
    }

    private Object open(Vm vm, Object path, Object mode) {
        String letters = Paths.letters(vm, mode);
        byte[] name = Paths.bytes(vm, path);
        return DeviceFile.open(vm, FILES, letters, this, FILE_BYTES, () -> files.open(name, FatMode.of(letters)));
    }

    private Object list(Vm vm, Object path) {
        boolean text = !(path instanceof MpBytes);
        vm.heap().requestWords(16);
        try {
            return new Listing(this, files.volume(), files.folder(Paths.bytes(vm, path)), text);
        } catch (FileException e) {
            throw e.raised();
        }
    }

    private Object folder(Vm vm) {
        try {
            return Paths.name(files.current(vm.profile().unix() ? LONGEST_PATH_UNIX : LONGEST_PATH), true);
        } catch (FileException e) {
            throw e.raised();
        }
    }

    private static void remove(FatFileSystem files, byte[] path, boolean folder) throws FileException {
        if (files.status(path).isFolder() != folder) {
            throw new FileException(folder ? Errno.ENOTDIR : Errno.EISDIR);
        }
        files.remove(path);
    }

    private Object rename(Vm vm, Object from, Object to) {
        byte[] old = Paths.bytes(vm, from);
        byte[] name = Paths.bytes(vm, to);
        try {
            if (!files.rename(old, name)) {
                remove(files, name, false);
                if (!files.rename(old, name)) {
                    throw FatError.EXISTS.exception();
                }
            }
        } catch (FileException e) {
            throw e.raised();
        }
        return MpNone.NONE;
    }

    private static long kind(FolderEntry entry) {
        return entry.isFolder() ? FileStatus.FOLDER : FileStatus.FILE;
    }

    private Object status(Vm vm, Object path) {
        byte[] given = Paths.bytes(vm, path);
        FolderEntry entry;
        if (given.length == 0 || given.length == 1 && given[0] == '/') {
            entry = new FolderEntry(FolderEntry.FOLDER, 0, 0, 0, FatTime.ROOT_DATE);
        } else {
            try {
                entry = files.status(given);
            } catch (FileException e) {
                throw e.raised();
            }
        }
        Object changed = Timestamps.ofSeconds(vm, FatTime.seconds(entry.date(), entry.time()));
        return MpTuple.of(kind(entry), 0L, 0L, 0L, 0L, 0L, IntOps.make(vm, entry.size()), changed, changed, changed);
    }

    private Object capacity() {
        try {
            Volume volume = files.volume();
            long block = volume.layout().clusterBytes();
            long free = volume.table().free();
            long all = volume.layout().entries() - 2;
            return MpTuple.of(block, block, all, free, free, 0L, 0L, 0L, 0L, (long) LONGEST_NAME);
        } catch (FileException e) {
            throw e.raised();
        }
    }

    @Override
    public ModuleFinder.Kind find(Vm vm, byte[] path) {
        try {
            return files.status(path).isFolder() ? ModuleFinder.Kind.FOLDER : ModuleFinder.Kind.FILE;
        } catch (FileException e) {
            return ModuleFinder.Kind.NONE;
        }
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void inspect(Census census) {
        census.words(8);
        census.bytes(BYTES);
        device.inspect(census);
    }

    /** What is in a folder, one after the other. An error ends it. */
    private static final class Listing extends MpIterator {
        private final FatVfs vfs;
        private final Volume volume;
        private final FolderCursor cursor;
        private final boolean text;
        private boolean ended;

        Listing(FatVfs vfs, Volume volume, FolderCursor cursor, boolean text) {
            this.vfs = vfs;
            this.volume = volume;
            this.cursor = cursor;
            this.text = text;
        }

        @Override
        public @Nullable Object next(Vm vm) {
            ended |= !vfs.files.isCurrent(volume);
            if (!ended) {
                try {
                    FolderCursor.Listed item = cursor.nextListed();
                    if (item != null) {
                        cursor.skip();
                        vm.heap().requestWords(16);
                        Object name = Paths.name(item.name(), text);
                        return MpTuple.of(
                                name,
                                kind(item.entry()),
                                0L,
                                IntOps.make(vm, item.entry().size()));
                    }
                } catch (FileException e) {
                    ended = true;
                }
            }
            ended = true;
            return null;
        }

        @Override
        public void inspect(Census census) {
            census.words(16);
            census.add(vfs);
        }
    }
}
