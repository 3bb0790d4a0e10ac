package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.stream.Errno;
import java.util.ArrayDeque;
import java.util.Deque;

/** Where in the host's file system a program is, and what its paths mean there. */
final class WorkingFolder {
    private final FileSystem files;
    private String folder;

    WorkingFolder(FileSystem files) {
        this.files = files;
        this.folder = files.start();
    }

    FileSystem files() {
        return files;
    }

    /** The folder; an error where it is gone. */
    String folder() throws FileException {
        files.status(folder);
        return folder;
    }

    void change(String path) throws FileException {
        String to = resolve(path);
        if (!files.status(to).folder()) {
            throw new FileException(Errno.ENOTDIR);
        }
        folder = to;
    }

    /** The path from the root on. */
    String resolve(String path) throws FileException {
        if (path.isEmpty()) {
            throw new FileException(Errno.ENOENT);
        }
        Deque<String> parts = new ArrayDeque<>();
        if (!path.startsWith("/")) {
            add(parts, folder);
        }
        add(parts, path);
        return "/" + String.join("/", parts);
    }

    private static void add(Deque<String> parts, String path) {
        int from = 0;
        while (from <= path.length()) {
            int slash = path.indexOf('/', from);
            int to = slash < 0 ? path.length() : slash;
            String part = path.substring(from, to);
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
            from = to + 1;
        }
    }
}
