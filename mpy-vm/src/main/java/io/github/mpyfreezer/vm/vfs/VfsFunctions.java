package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Iteration;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpIterator;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Subscripts;
import io.github.mpyfreezer.vm.stream.Errno;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions on what is mounted: {@code open}, those of module vfs, and those of module os (extmod/vfs.c). */
public final class VfsFunctions {
    /** The built-in function {@code open(file, mode="r", buffering=-1, encoding=None)}. */
    public static final NativeFunction OPENER = NativeFunction.withKeywords("open", 0, VfsFunctions::open);

    private static final ArgSpec OPENING = ArgSpec.builder()
            .required("file")
            .object("mode", MpStr.qstr("r"))
            .integer("buffering", -1)
            .object("encoding", MpNone.NONE)
            .build();
    private static final ArgSpec MOUNTING = ArgSpec.builder()
            .required("")
            .required("")
            .keywordOnly()
            .object("readonly", false)
            .object("mkfs", false)
            .build();
    private static final MpStr OPEN = MpStr.qstr("open");
    private static final MpStr MOUNT = MpStr.qstr("mount");
    private static final MpStr UMOUNT = MpStr.qstr("umount");
    private static final MpStr LIST = MpStr.qstr("ilistdir");
    private static final MpStr MKDIR = MpStr.qstr("mkdir");
    private static final MpStr REMOVE = MpStr.qstr("remove");
    private static final MpStr RENAME = MpStr.qstr("rename");
    private static final MpStr RMDIR = MpStr.qstr("rmdir");
    private static final MpStr STAT = MpStr.qstr("stat");
    private static final MpStr STATVFS = MpStr.qstr("statvfs");
    private static final MpStr SLASH = MpStr.qstr("/");
    private static final long LONGEST_PATH_UNIX = 4096;
    private static final long LONGEST_PATH = 128;

    private VfsFunctions() {}

    private static Object open(Vm vm, Args args) {
        Object[] given = OPENING.parse(vm, args);
        if (given[0] instanceof Long number && vm.profile().unix()) {
            return vm.mounts().file(number, Mounts.path(vm, given[1]));
        }
        return vm.mounts().call(vm, given[0], OPEN, given[1]);
    }

    /** Puts {@code mount} and {@code umount} into a table. */
    public static Members.Table addMounting(Members.Table table) {
        return table.funKw("mount", 0, VfsFunctions::mount).fun1("umount", VfsFunctions::unmount);
    }

    /** Puts the functions on paths into a table. */
    public static Members.Table addPaths(Members.Table table) {
        return table.value("sep", SLASH)
                .fun1("chdir", (vm, path) -> {
                    vm.mounts().change(vm, path);
                    return MpNone.NONE;
                })
                .fun0("getcwd", vm -> vm.mounts().folder(vm))
                .fun("listdir", 0, 1, VfsFunctions::names)
                .fun1("mkdir", VfsFunctions::makeFolder)
                .fun1("remove", (vm, path) -> vm.mounts().call(vm, path, REMOVE))
                .fun2("rename", VfsFunctions::rename)
                .fun1("rmdir", (vm, path) -> vm.mounts().call(vm, path, RMDIR))
                .fun1("unlink", (vm, path) -> vm.mounts().call(vm, path, REMOVE))
                .fun1("stat", VfsFunctions::status)
                .fun1("statvfs", VfsFunctions::capacity)
                .fun("ilistdir", 0, 1, VfsFunctions::list);
    }

    private static Object mount(Vm vm, Args args) {
        if (args.count() == 0) {
            var all = new MpList();
            vm.mounts().all().forEach(mount -> all.add(vm, MpTuple.of(mount.object(), MpStr.of(mount.point()))));
            return all;
        }
        Object[] given = MOUNTING.parse(vm, args);
        String point = Mounts.path(vm, given[1]);
        boolean isFileSystem = Attributes.getOrNull(vm, given[0], MOUNT) != null;
        Object files = isFileSystem ? given[0] : Detection.fileSystemOn(vm, given[0]);
        Attributes.callMethod(vm, files, MOUNT, given[2], given[3]);
        vm.heap().request(point.length());
        vm.spend(vm.mounts().all().size());
        vm.mounts().add(new Mounts.Mount(point, files));
        return MpNone.NONE;
    }

    private static Object unmount(Vm vm, Object pointOrObject) {
        Mounts.Mount mount = vm.mounts().remove(vm, pointOrObject);
        Attributes.callMethod(vm, mount.object(), UMOUNT);
        return MpNone.NONE;
    }

    private static Object list(Vm vm, Args args) {
        Object path = args.get(0, MpStr.EMPTY);
        Mounts.Target target = vm.mounts().target(vm, path);
        return target.mount() == null
                ? new RootListing(new ArrayList<>(vm.mounts().all()), path instanceof MpStr)
                : Attributes.callMethod(vm, target.mount().object(), LIST, target.path());
    }

    private static Object names(Vm vm, Args args) {
        var names = new MpList();
        Object iterator = list(vm, args);
        for (Object item = Iteration.next(vm, iterator); item != null; item = Iteration.next(vm, iterator)) {
            names.add(vm, Subscripts.get(vm, item, 0L));
        }
        return names;
    }

    private static Object makeFolder(Vm vm, Object path) {
        Mounts.Target target = vm.mounts().find(Mounts.path(vm, path));
        if (target != null && (target.mount() == null || target.path().equals("/"))) {
            throw Errors.os(Errno.EEXIST);
        }
        return vm.mounts().call(vm, path, MKDIR);
    }

    private static Object rename(Vm vm, Object from, Object to) {
        Mounts.Target source = vm.mounts().find(Mounts.path(vm, from));
        Mounts.Target target = vm.mounts().find(Mounts.path(vm, to));
        Mounts.Mount one = source == null ? null : source.mount();
        Mounts.Mount other = target == null ? null : target.mount();
        boolean same = one == null ? other == null && (source == null) == (target == null) : one.equals(other);
        if (!same) {
            throw Errors.os(Errno.EPERM);
        }
        return vm.mounts().call(vm, from, RENAME, vm.mounts().target(vm, to).path());
    }

    private static Object status(Vm vm, Object path) {
        Mounts.Target target = vm.mounts().target(vm, path);
        return target.mount() == null
                ? MpTuple.of((long) FileStatus.FOLDER, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L)
                : Attributes.callMethod(vm, target.mount().object(), STAT, target.path());
    }

    private static Object capacity(Vm vm, Object path) {
        Mounts.Target target = vm.mounts().target(vm, path);
        if (target.mount() != null) {
            return Attributes.callMethod(vm, target.mount().object(), STATVFS, target.path());
        }
        Mounts.Mount root = vm.mounts().root();
        if (root != null) {
            return Attributes.callMethod(vm, root.object(), STATVFS, SLASH);
        }
        long longest = vm.profile().unix() ? LONGEST_PATH_UNIX : LONGEST_PATH;
        return MpTuple.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, longest);
    }

    /** What is in the root: where something is mounted, then what is in the file system that is mounted there. */
    private static final class RootListing extends MpIterator {
        private final Iterator<Mounts.Mount> mounts;
        private final boolean text;
        private @Nullable Object rest;

        RootListing(List<Mounts.Mount> mounts, boolean text) {
            this.mounts = mounts.iterator();
            this.text = text;
        }

        @Override
        public @Nullable Object next(Vm vm) {
            if (rest == null) {
                if (!mounts.hasNext()) {
                    return null;
                }
                Mounts.Mount mount = mounts.next();
                if (!mount.isRoot()) {
                    String name = mount.point().isEmpty() ? "" : mount.point().substring(1);
                    Object shown = text ? MpStr.of(name) : MpBytes.of(name.getBytes(StandardCharsets.UTF_8));
                    return MpTuple.of(shown, (long) FileStatus.FOLDER, 0L);
                }
                rest = Attributes.callMethod(vm, mount.object(), LIST, SLASH);
            }
            return Iteration.next(vm, rest);
        }
    }
}
