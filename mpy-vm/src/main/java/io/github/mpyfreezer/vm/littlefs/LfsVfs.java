package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
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
import io.github.mpyfreezer.vm.vfs.BlockDevice;
import io.github.mpyfreezer.vm.vfs.DeviceFile;
import io.github.mpyfreezer.vm.vfs.FileException;
import io.github.mpyfreezer.vm.vfs.FileStatus;
import io.github.mpyfreezer.vm.vfs.FoundPath;
import io.github.mpyfreezer.vm.vfs.Paths;
import io.github.mpyfreezer.vm.vfs.Timestamps;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code vfs.VfsLfs1} and {@code vfs.VfsLfs2}: a littlefs file system on a block device (extmod/vfs_lfsx.c). */
public final class LfsVfs extends MpObject implements FoundPath {
    /** The type of those of version 1. */
    public static final MpType VERSION_1 = newType("VfsLfs1", LfsVersion.ONE);
    /** The type of those of version 2. */
    public static final MpType VERSION_2 = newType("VfsLfs2", LfsVersion.TWO);

    private static final ArgSpec MAKING = ArgSpec.builder()
            .required("")
            .keywordOnly()
            .integer("readsize", 32)
            .integer("progsize", 32)
            .integer("lookahead", 32)
            .bool("mtime", true)
            .build();
    private static final DeviceFile.Style FILES = DeviceFile.Style.of(false);
    private static final int LARGE_BLOCK = 1 << 13;
    private static final int BYTES = 256;
    private static final long LONGEST_NAME = 255;
    private static final long COUNT_BITS = 0xffff_ffffL;

    private final LfsVersion version;
    private final BlockDevice device;
    private final Flash flash;
    private final LittleFiles files;
    private byte[] current = {'/'};

    private LfsVfs(LfsVersion version, BlockDevice device, Flash flash, LittleFiles files) {
        this.version = version;
        this.device = device;
        this.flash = flash;
        this.files = files;
    }

    private static MpType newType(String name, LfsVersion version) {
        return MpType.builder(name)
                .maker((vm, type, args) -> make(vm, version, args))
                .members(() -> table(version))
                .build();
    }

    /** A file system on a device, with the arguments of a constructor. */
    private static LfsVfs make(Vm vm, LfsVersion version, Args args) {
        Object[] given = MAKING.parse(vm, args);
        var device = new BlockDevice(vm, given[0]);
        try {
            Flash flash = flash(vm, version, device, given);
            LittleFiles files = version.mount(flash, vm.host().clock(), (Boolean) given[4]);
            return new LfsVfs(version, device, flash, files);
        } catch (FileException e) {
            throw e.raised();
        }
    }

    /** A file system of a version on a device; an error where there is none. */
    public static LfsVfs detected(Vm vm, MpType type, Object device) {
        LfsVersion version = type.equals(VERSION_1) ? LfsVersion.ONE : LfsVersion.TWO;
        return make(vm, version, new Args(new Object[] {device}, 0, 1, 0));
    }

    private static Flash flash(Vm vm, LfsVersion version, BlockDevice device, Object[] given) throws FileException {
        long readSize = (Long) given[1];
        long writeSize = (Long) given[2];
        vm.heap().request(BYTES);
        vm.heap().request(readSize);
        vm.heap().request(writeSize);
        vm.heap().request((Long) given[3]);
        return new DeviceFlash(device, readSize, writeSize, version.corrupt());
    }

    private static Object format(Vm vm, LfsVersion version, Args args) {
        Object[] given = MAKING.parse(vm, args);
        try {
            version.format(flash(vm, version, new BlockDevice(vm, given[0]), given));
        } catch (FileException e) {
            throw e.raised();
        }
        return MpNone.NONE;
    }

    private static Members.Table table(LfsVersion version) {
        return new Members.Table()
                .value(
                        "mkfs",
                        new StaticMethod(
                                NativeFunction.withKeywords("mkfs", 0, (vm, args) -> format(vm, version, args))))
                .fun3("open", (vm, self, path, mode) -> self(vm, self).open(vm, path, mode))
                .fun("ilistdir", 1, 2, (vm, args) -> self(vm, args.get(0)).list(vm, args.get(1, MpStr.EMPTY)))
                .value("mkdir", action("mkdir", (vfs, path) -> vfs.files.makeFolder(path)))
                .value("rmdir", action("rmdir", (vfs, path) -> vfs.files.remove(path)))
                .value("chdir", action("chdir", LfsVfs::change))
                .fun1("getcwd", (vm, self) -> self(vm, self).folder())
                .value("remove", action("remove", (vfs, path) -> vfs.files.remove(path)))
                .fun3("rename", (vm, self, from, to) -> self(vm, self).rename(vm, from, to))
                .fun2("stat", (vm, self, path) -> self(vm, self).status(vm, path))
                .fun2("statvfs", (vm, self, path) -> self(vm, self).capacity(vm))
                .fun3("mount", (vm, self, readOnly, make) -> {
                    if (Operators.isTrue(vm, readOnly)) {
                        self(vm, self).device.makeReadOnly();
                    }
                    return MpNone.NONE;
                })
                .fun1("umount", (vm, self) -> MpNone.NONE);
    }

    private interface Action {
        void on(LfsVfs vfs, byte[] path) throws FileException;
    }

    private static NativeFunction action(String name, Action action) {
        return NativeFunction.of(name, (vm, self, path) -> {
            LfsVfs vfs = self(vm, self);
            try {
                action.on(vfs, vfs.path(vm, path));
            } catch (FileException e) {
                throw e.raised();
            }
            return MpNone.NONE;
        });
    }

    private static LfsVfs self(Vm vm, Object value) {
        if (value instanceof LfsVfs vfs) {
            return vfs;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    /** A path from the root on. */
    private byte[] path(Vm vm, Object path) {
        return absolute(Paths.bytes(vm, path));
    }

    private byte[] absolute(byte[] path) {
        if (path.length > 0 && path[0] == '/') {
            return path;
        }
        var all = new byte[current.length + path.length];
        System.arraycopy(current, 0, all, 0, current.length);
        System.arraycopy(path, 0, all, current.length, path.length);
        return all;
    }

    private Object open(Vm vm, Object path, Object mode) {
        String letters = Paths.letters(vm, mode);
        LfsMode parsed = LfsMode.of(letters);
        byte[] name = path(vm, path);
        int bytes = version.cacheBytes(flash) + (flash.blockSize() > LARGE_BLOCK ? flash.blockSize() : 0);
        return DeviceFile.open(vm, FILES, letters, this, bytes, () -> files.open(name, parsed));
    }

    private Object list(Vm vm, Object path) {
        vm.heap().requestWords(16);
        try {
            return new Contents(this, files.list(path(vm, path)), !(path instanceof MpBytes));
        } catch (FileException e) {
            throw e.raised();
        }
    }

    private void change(byte[] path) throws FileException {
        if (path.length > 1) {
            boolean folder;
            try {
                folder = files.status(path).folder();
            } catch (FileException e) {
                folder = false;
            }
            if (!folder) {
                throw LfsError.NOT_FOUND.exception();
            }
        }
        current = LfsPath.of(path).folder();
    }

    private Object folder() {
        int length = Math.max(1, current.length - 1);
        return Paths.name(Arrays.copyOf(current, length), true);
    }

    private Object rename(Vm vm, Object from, Object to) {
        try {
            files.rename(path(vm, from), path(vm, to));
        } catch (FileException e) {
            throw e.raised();
        }
        return MpNone.NONE;
    }

    private static long kind(LittleFiles.Item item) {
        return item.folder() ? FileStatus.FOLDER : FileStatus.FILE;
    }

    private Object status(Vm vm, Object given) {
        byte[] path = path(vm, given);
        try {
            LittleFiles.Item item = files.status(path);
            Object changed = Timestamps.ofNanos(vm, files.changed(path));
            return MpTuple.of(kind(item), 0L, 0L, 0L, 0L, 0L, IntOps.make(vm, item.size()), changed, changed, changed);
        } catch (FileException e) {
            throw e.raised();
        }
    }

    private Object capacity(Vm vm) {
        try {
            long size = flash.blockSize();
            long free = flash.blockCount() - files.usedBlocks() & COUNT_BITS;
            return MpTuple.of(
                    size,
                    size,
                    flash.blockCount(),
                    IntOps.make(vm, free),
                    IntOps.make(vm, free),
                    0L,
                    0L,
                    0L,
                    0L,
                    LONGEST_NAME);
        } catch (FileException e) {
            throw e.raised();
        }
    }

    @Override
    public ModuleFinder.Kind find(Vm vm, byte[] path) {
        try {
            return files.status(absolute(path)).folder() ? ModuleFinder.Kind.FOLDER : ModuleFinder.Kind.FILE;
        } catch (FileException e) {
            return ModuleFinder.Kind.NONE;
        }
    }

    @Override
    public MpType type() {
        return version == LfsVersion.ONE ? VERSION_1 : VERSION_2;
    }

    @Override
    public void inspect(Census census) {
        census.words(16);
        census.bytes(BYTES + current.length);
        device.inspect(census);
    }

    /** What is in a folder, one after the other. */
    private static final class Contents extends MpIterator {
        private final LfsVfs vfs;
        private final LittleFiles.Listing listing;
        private final boolean text;
        private boolean ended;

        Contents(LfsVfs vfs, LittleFiles.Listing listing, boolean text) {
            this.vfs = vfs;
            this.listing = listing;
            this.text = text;
        }

        @Override
        public @Nullable Object next(Vm vm) {
            if (ended) {
                return null;
            }
            try {
                LittleFiles.Item item = listing.next();
                if (item == null) {
                    ended = true;
                    return null;
                }
                vm.heap().requestWords(16);
                return MpTuple.of(Paths.name(item.name(), text), kind(item), 0L, IntOps.make(vm, item.size()));
            } catch (FileException e) {
                ended = true;
                throw e.raised();
            }
        }

        @Override
        public void inspect(Census census) {
            census.words(16);
            census.add(vfs);
        }
    }
}
