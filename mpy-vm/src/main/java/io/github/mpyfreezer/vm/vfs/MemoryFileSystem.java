package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.Clock;
import io.github.mpyfreezer.vm.stream.Errno;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A file system that is empty at first, and gone with the machine. */
public final class MemoryFileSystem implements FileSystem {
    private static final int ENOSPC = 28;
    private static final int ALL_MAY = 0777;
    private static final int ENTRY_BYTES = 64;
    private static final byte[] NOTHING = {};
    private static final long NANOS = 1_000_000_000;

    private final NavigableMap<String, Node> nodes = new TreeMap<>();
    private final Clock clock;
    private final long capacity;
    private long used;

    /**
     * @param clock says when files are changed
     * @param capacity bytes that it holds
     */
    public MemoryFileSystem(Clock clock, long capacity) {
        this.clock = clock;
        this.capacity = capacity;
        nodes.put("/", new Node(true));
    }

    private final class Node {
        private final boolean folder;
        private byte[] content = NOTHING;
        private int size;
        private long changed = clock.wallNanos() / NANOS;

        Node(boolean folder) {
            this.folder = folder;
        }

        void resize(long to) throws FileException {
            take(to - size);
            if (to > content.length) {
                content = Arrays.copyOf(content, (int) Math.max(to, Math.min(2L * size, capacity)));
            } else if (to < size) {
                Arrays.fill(content, (int) to, size, (byte) 0);
            }
            size = (int) to;
            changed = clock.wallNanos() / NANOS;
        }
    }

    private void take(long bytes) throws FileException {
        if (used + bytes > capacity) {
            throw new FileException(ENOSPC);
        }
        used += bytes;
    }

    private Node node(String path) throws FileException {
        Node node = nodes.get(path);
        if (node == null) {
            throw new FileException(Errno.ENOENT);
        }
        return node;
    }

    private Node folder(String path) throws FileException {
        Node node = node(path);
        if (!node.folder) {
            throw new FileException(Errno.ENOTDIR);
        }
        return node;
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash == 0 ? "/" : path.substring(0, slash);
    }

    private static String inside(String folder) {
        return folder.equals("/") ? folder : folder + "/";
    }

    @Override
    public FileStatus status(String path) throws FileException {
        Node node = node(path);
        return new FileStatus(node.folder, ALL_MAY, node.size, node.changed);
    }

    @Override
    public List<String> names(String path) throws FileException {
        folder(path);
        String prefix = inside(path);
        var names = new ArrayList<String>();
        for (String name : nodes.tailMap(prefix, false).keySet()) {
            if (!name.startsWith(prefix)) {
                break;
            }
            if (name.indexOf('/', prefix.length()) < 0) {
                names.add(name.substring(prefix.length()));
            }
        }
        return names;
    }

    private Node add(String path, boolean isFolder) throws FileException {
        folder(parent(path));
        take(ENTRY_BYTES + path.length());
        var node = new Node(isFolder);
        nodes.put(path, node);
        return node;
    }

    @Override
    public OpenFile open(String path, FileMode mode) throws FileException {
        Node node = nodes.get(path);
        if (node == null) {
            if (!mode.create()) {
                throw new FileException(Errno.ENOENT);
            }
            node = add(path, false);
        }
        if (node.folder) {
            throw new FileException(Errno.EISDIR);
        }
        if (mode.truncate()) {
            node.resize(0);
        }
        return new Handle(node, mode);
    }

    @Override
    public void makeFolder(String path) throws FileException {
        if (nodes.containsKey(path)) {
            throw new FileException(Errno.EEXIST);
        }
        add(path, true);
    }

    @Override
    public void removeFile(String path) throws FileException {
        if (node(path).folder) {
            throw new FileException(Errno.EISDIR);
        }
        remove(path);
    }

    @Override
    public void removeFolder(String path) throws FileException {
        folder(path);
        if (!names(path).isEmpty()) {
            throw new FileException(Errno.ENOTEMPTY);
        }
        if (path.equals("/")) {
            throw new FileException(Errno.EPERM);
        }
        remove(path);
    }

    private void remove(String path) throws FileException {
        Node node = node(path);
        used -= ENTRY_BYTES + path.length() + node.size;
        nodes.remove(path);
    }

    @Override
    public void rename(String from, String to) throws FileException {
        Node node = node(from);
        folder(parent(to));
        if (from.equals(to)) {
            return;
        }
        if (to.startsWith(inside(from))) {
            throw new FileException(Errno.EINVAL);
        }
        Node there = nodes.get(to);
        if (there != null && node.folder) {
            removeFolder(to);
        } else if (there != null) {
            removeFile(to);
        }
        String prefix = inside(from);
        var moved = new TreeMap<String, Node>();
        nodes.tailMap(from, true).forEach((path, each) -> {
            if (path.equals(from) || path.startsWith(prefix)) {
                moved.put(path, each);
            }
        });
        for (var entry : moved.entrySet()) {
            String path = to + entry.getKey().substring(from.length());
            nodes.remove(entry.getKey());
            nodes.put(path, entry.getValue());
            used += path.length() - entry.getKey().length();
        }
    }

    @Override
    public long capacity() {
        return capacity;
    }

    @Override
    public long free() {
        return capacity - used;
    }

    /** A file in use. */
    private static final class Handle implements OpenFile {
        private final Node node;
        private final FileMode mode;
        private long place;

        Handle(Node node, FileMode mode) {
            this.node = node;
            this.mode = mode;
        }

        @Override
        public int read(byte[] into, int at, int length) throws FileException {
            if (!mode.reading()) {
                throw new FileException(Errno.EBADF);
            }
            int count = (int) Math.max(0, Math.min(length, node.size - place));
            if (count > 0) {
                System.arraycopy(node.content, (int) place, into, at, count);
                place += count;
            }
            return count;
        }

        @Override
        public int write(byte[] from, int at, int length) throws FileException {
            if (!mode.writing()) {
                throw new FileException(Errno.EBADF);
            }
            if (mode.append()) {
                place = node.size;
            }
            long end = place + length;
            if (end < 0) {
                throw new FileException(Errno.EFBIG);
            }
            if (end > node.size) {
                node.resize(end);
            }
            System.arraycopy(from, at, node.content, (int) place, length);
            place = end;
            return length;
        }

        @Override
        public long seek(long offset, int whence) throws FileException {
            place = Places.of(offset, whence, place, node.size);
            return place;
        }

        @Override
        public void close() {}
    }
}
