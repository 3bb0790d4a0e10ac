package io.github.mpyfreezer.vm.littlefs;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A path taken apart, with what stands for folders around others left out.
 *
 * @param names the names that are left
 * @param rest what stands behind the last of them
 * @param above whether it leads above the root
 */
record LfsPath(List<byte[]> names, String rest, boolean above) {
    LfsPath {
        names = List.copyOf(names);
    }

    /** A path as it is written. */
    static LfsPath of(byte[] path) {
        var names = new ArrayList<byte[]>();
        var ends = new ArrayList<Integer>();
        boolean above = false;
        int at = 0;
        while (at < path.length) {
            if (path[at] == '/') {
                at++;
                continue;
            }
            var name = new ByteArrayOutputStream();
            while (at < path.length && path[at] != '/') {
                name.write(path[at++]);
            }
            byte[] bytes = name.toByteArray();
            if (isDots(bytes, 2)) {
                above |= names.isEmpty();
                if (!names.isEmpty()) {
                    names.remove(names.size() - 1);
                    ends.remove(ends.size() - 1);
                }
            } else if (!isDots(bytes, 1)) {
                names.add(bytes);
                ends.add(at);
            }
        }
        int end = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
        String rest = new String(path, end, path.length - end, StandardCharsets.ISO_8859_1);
        return new LfsPath(names, rest, above);
    }

    private static boolean isDots(byte[] name, int count) {
        if (name.length != count) {
            return false;
        }
        for (byte b : name) {
            if (b != '.') {
                return false;
            }
        }
        return true;
    }

    /** The path in its simplest form, with a slash at its end. */
    byte[] folder() {
        var path = new ByteArrayOutputStream();
        path.write('/');
        for (byte[] name : names) {
            path.writeBytes(name);
            path.write('/');
        }
        return path.toByteArray();
    }

    /** Whether it is that of the root. */
    boolean isRoot() {
        return names.isEmpty();
    }

    /** The last name. */
    byte[] last() {
        return names.get(names.size() - 1);
    }

    /** Whether nothing but slashes stands behind the last name. */
    boolean endsWithName() {
        return rest.chars().allMatch(c -> c == '/');
    }

    /** Whether something stands behind the last name, which therefore is to be that of a folder. */
    boolean wantsFolder() {
        return !rest.isEmpty();
    }
}
