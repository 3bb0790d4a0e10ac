package io.github.mpyfreezer.vm.romfs;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpIterator;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.run.ModuleFinder;
import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.vfs.FileStatus;
import io.github.mpyfreezer.vm.vfs.FoundPath;
import io.github.mpyfreezer.vm.vfs.Paths;
import org.jspecify.annotations.Nullable;

/** {@code vfs.VfsRom}: a file system in memory that can only be read (extmod/vfs_rom.c). */
public final class RomVfs extends MpObject implements FoundPath {
    /** The type. */
    public static final MpType TYPE =
            MpType.builder("VfsRom").maker(RomVfs::make).members(RomVfs::table).build();

    private static final long LONGEST_NAME = 32767;

    private final Object memory;
    private final RomImage image;

    private RomVfs(Object memory, RomImage image) {
        this.memory = memory;
        this.image = image;
    }

    private static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 1, 1, false);
        RomImage image = RomImage.of(Buffers.readable(vm, args.get(0)));
        if (image == null) {
            throw Errors.os(Errno.ENODEV);
        }
        vm.heap().requestWords(4);
        return new RomVfs(args.get(0), image);
    }

    private static Members.Table table() {
        return new Members.Table()
                .fun3("mount", (vm, self, readOnly, make) -> {
                    if (Operators.isTrue(vm, make)) {
                        throw Errors.os(Errno.EPERM);
                    }
                    return MpNone.NONE;
                })
                .fun1("umount", (vm, self) -> self)
                .fun3("open", (vm, self, path, mode) -> self(vm, self).open(vm, path, Paths.letters(vm, mode)))
                .fun2("chdir", (vm, self, path) -> {
                    byte[] to = Paths.bytes(vm, path);
                    if (to.length != 1 || to[0] != '/') {
                        throw Errors.os(Errno.EOPNOTSUPP);
                    }
                    return MpNone.NONE;
                })
                .fun1("getcwd", (vm, self) -> MpStr.EMPTY)
                .fun2("ilistdir", (vm, self, path) -> self(vm, self).list(vm, path))
                .fun2("stat", (vm, self, path) -> self(vm, self).status(vm, path))
                .fun2("statvfs", (vm, self, path) -> {
                    long size = self(vm, self).image.root().size();
                    return MpTuple.of(1L, 0L, size, 0L, 0L, 0L, 0L, 0L, 0L, LONGEST_NAME);
                });
    }

    private static RomVfs self(Vm vm, Object value) {
        if (value instanceof RomVfs vfs) {
            return vfs;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    private Object open(Vm vm, Object path, String mode) {
        for (int i = 0; i < mode.length(); i++) {
            if ("wa+".indexOf(mode.charAt(i)) >= 0) {
                throw Errors.os(Errno.EROFS);
            }
        }
        vm.heap().requestWords(4);
        RomImage.Entry entry = existing(vm, path);
        if (entry.folder()) {
            throw Errors.os(Errno.EISDIR);
        }
        Buffer content = image.buffer(entry.content());
        return new RomFile(memory, content, mode.lastIndexOf('b') > mode.lastIndexOf('t'));
    }

    private RomImage.Entry existing(Vm vm, Object path) {
        RomImage.Entry entry = image.find(Paths.bytes(vm, path));
        if (entry == null) {
            throw Errors.os(Errno.ENOENT);
        }
        return entry;
    }

    private Object list(Vm vm, Object path) {
        RomImage.Entry folder = existing(vm, path);
        if (!folder.folder()) {
            throw Errors.os(Errno.ENOENT);
        }
        return new Listing(this, folder.content(), path instanceof MpStr);
    }

    private static long kind(RomImage.Entry entry) {
        return entry.folder() ? FileStatus.FOLDER : FileStatus.FILE;
    }

    private Object status(Vm vm, Object path) {
        RomImage.Entry entry = existing(vm, path);
        long size = entry.content().size();
        return MpTuple.of(kind(entry), 0L, 0L, 0L, 0L, 0L, size, 0L, 0L, 0L);
    }

    @Override
    public ModuleFinder.Kind find(Vm vm, byte[] path) {
        RomImage.Entry entry = image.find(path);
        if (entry == null) {
            return ModuleFinder.Kind.NONE;
        }
        return entry.folder() ? ModuleFinder.Kind.FOLDER : ModuleFinder.Kind.FILE;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
        census.add(memory);
    }

    /** What is in a folder, one after the other. */
    private static final class Listing extends MpIterator {
        private final RomVfs vfs;
        private final boolean text;
        private RomImage.Part rest;

        Listing(RomVfs vfs, RomImage.Part rest, boolean text) {
            this.vfs = vfs;
            this.rest = rest;
            this.text = text;
        }

        @Override
        public @Nullable Object next(Vm vm) {
            RomImage.Entry entry = vfs.image.first(rest);
            if (entry == null) {
                return null;
            }
            rest = new RomImage.Part(entry.next(), rest.to());
            byte[] name = vfs.image.buffer(entry.name()).copy();
            vm.heap().request(name.length);
            return MpTuple.of(Paths.name(name, text), kind(entry), 0L, (long)
                    entry.content().size());
        }

        @Override
        public void inspect(Census census) {
            census.words(6);
            census.add(vfs);
        }
    }
}
