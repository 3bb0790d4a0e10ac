package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.Host;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.StrType;
import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.stream.Stream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file systems that are mounted, and in which of them a program is (extmod/vfs.c). The host's is mounted at the root from
 * the beginning.
 */
public final class Mounts {
    private static final MpStr CHDIR = MpStr.qstr("chdir");
    private static final MpStr GETCWD = MpStr.qstr("getcwd");
    private static final MpStr SLASH = MpStr.qstr("/");

    private static final int MOUNT_WORDS = 6;

    private final WorkingFolder working;
    private final FileTable table = new FileTable();
    private final List<Mount> mounted = new ArrayList<>();
    /** The one that relative paths are of, null for none: they are searched from the root. */
    private @Nullable Mount current;

    /**
     * A mounted file system.
     *
     * @param point where it is mounted
     * @param object what does it
     */
    record Mount(String point, Object object) {
        boolean isRoot() {
            return point.length() == 1;
        }
    }

    /**
     * What a path leads to.
     *
     * @param mount the file system, null for the root of all
     * @param path the path there
     */
    record Target(@Nullable Mount mount, Object path) {}

    /** @param host whose file system it is */
    public Mounts(Host host) {
        working = new WorkingFolder(host.files());
        try {
            for (int i = 0; i < FileTable.CONSOLES; i++) {
                table.add(new Console(host, i));
            }
        } catch (FileException e) {
            throw new IllegalStateException("an empty table has room", e);
        }
        var root = new Mount("/", new HostVfs(this, ""));
        mounted.add(root);
        current = root;
    }

    WorkingFolder working() {
        return working;
    }

    List<Mount> all() {
        return mounted;
    }

    /** A path or mode as text, up to its first zero; raises {@code TypeError} where it is none. */
    static String path(Vm vm, Object path) {
        Buffer text = StrType.bytesOf(vm, path);
        String whole = new String(text.array(), 0, text.length(), StandardCharsets.UTF_8);
        int zero = whole.indexOf('\0');
        return zero < 0 ? whole : whole.substring(0, zero);
    }

    VfsFile open(OpenFile file, String mode) throws FileException {
        return VfsFile.of(table, table.add(file), mode);
    }

    VfsFile file(long number, String mode) {
        return VfsFile.of(table, (int) Math.max(0, Math.min(Integer.MAX_VALUE, number)), mode);
    }

    /** Standard input, output or error of the unix port, by its number. */
    public VfsFile console(int number) {
        return VfsFile.console(table, number);
    }

    /** Gives something that is no file of any file system a number among the files. */
    public int openNumber(OpenFile file) throws FileException {
        return table.add(file);
    }

    /** Ends the use of a file by its number; gives 0 or an error. */
    public int closeNumber(int number) {
        try {
            table.close(number);
            return 0;
        } catch (FileException e) {
            return -e.errno();
        }
    }

    /** A file by its number, with a mode or {@code None}. */
    public VfsFile fileOf(Vm vm, int number, Object mode) {
        return file(number, mode instanceof MpNone ? "r" : path(vm, mode));
    }

    /** Which of these events have happened to a file; -1 where no file has this number. */
    public long poll(int number, long events) {
        try {
            return table.get(number).events() & (events | Stream.POLL_ERROR | Stream.POLL_HANG_UP);
        } catch (FileException e) {
            return -1;
        }
    }

    /** What a path leads to; null for nothing. */
    @Nullable
    Target find(String path) {
        boolean absolute = path.startsWith("/");
        if (!absolute && current != null) {
            return new Target(current, path);
        }
        String inside = absolute ? path.substring(1) : path;
        if (inside.isEmpty()) {
            return new Target(null, "");
        }
        for (Mount mount : mounted) {
            if (mount.isRoot()) {
                return new Target(mount, path);
            }
            String point = mount.point.isEmpty() ? "" : mount.point.substring(1);
            if (inside.startsWith(point)) {
                String rest = inside.substring(point.length());
                if (rest.isEmpty() || rest.startsWith("/")) {
                    return new Target(mount, rest.isEmpty() ? "/" : rest);
                }
            }
        }
        return null;
    }

    /** The same for an object; the path is one of its type. Raises {@code OSError} where the path leads to nothing. */
    Target target(Vm vm, Object path) {
        Target target = find(path(vm, path));
        if (target == null) {
            throw Errors.os(Errno.ENODEV);
        }
        return new Target(target.mount, like(path, (String) target.path));
    }

    private static Object like(Object example, String path) {
        return example instanceof MpBytes ? MpBytes.of(path.getBytes(StandardCharsets.UTF_8)) : MpStr.of(path);
    }

    /** Calls a method of the file system that a path leads to, with the path there as its first argument. */
    Object call(Vm vm, Object path, MpStr method, Object... more) {
        Target target = target(vm, path);
        if (target.mount == null) {
            throw Errors.os(Errno.EPERM);
        }
        var args = new Object[more.length + 1];
        args[0] = target.path;
        System.arraycopy(more, 0, args, 1, more.length);
        return Attributes.callMethod(vm, target.mount.object, method, args);
    }

    @Nullable
    Mount root() {
        Mount last = mounted.isEmpty() ? null : mounted.get(mounted.size() - 1);
        return last != null && last.isRoot() ? last : null;
    }

    /** Mounts; raises {@code OSError} where something else is. One at the root stays the last in the list. */
    void add(Mount mount) {
        Target there = find(mount.point);
        Mount used = there == null ? null : there.mount;
        if (used != null && (mount.isRoot() || !used.isRoot())) {
            throw Errors.os(Errno.EPERM);
        }
        mounted.add(root() == null ? mounted.size() : mounted.size() - 1, mount);
    }

    /** Takes out what is mounted at a point, or is this object. */
    Mount remove(Vm vm, Object pointOrObject) {
        for (Mount mount : mounted) {
            boolean meant = pointOrObject instanceof MpStr point
                    ? point.toString().equals(mount.point)
                    : Operators.isSame(mount.object, pointOrObject);
            if (meant) {
                mounted.remove(mount);
                if (mount.equals(current)) {
                    current = null;
                }
                return mount;
            }
        }
        throw Errors.os(Errno.EINVAL);
    }

    void change(Vm vm, Object path) {
        Target target = target(vm, path);
        Mount to = target.mount;
        if (to != null) {
            Attributes.callMethod(vm, to.object, CHDIR, target.path);
        } else {
            Mount root = root();
            if (root != null) {
                Attributes.callMethod(vm, root.object, CHDIR, SLASH);
            }
        }
        current = to;
    }

    Object folder(Vm vm) {
        if (current == null) {
            return SLASH;
        }
        Object inside = Attributes.callMethod(vm, current.object, GETCWD);
        if (current.isRoot()) {
            return inside;
        }
        String path = path(vm, inside);
        return MpStr.of(path.equals("/") ? current.point : current.point + path);
    }

    /** Notes what the mounted file systems hold. */
    public void addRoots(Census census) {
        for (Mount mount : mounted) {
            census.words(MOUNT_WORDS);
            census.bytes(mount.point.length());
            census.add(mount.object);
        }
    }
}
