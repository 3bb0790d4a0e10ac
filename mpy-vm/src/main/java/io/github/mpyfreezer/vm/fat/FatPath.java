package io.github.mpyfreezer.vm.fat;

import io.github.mpyfreezer.vm.vfs.FileException;

/** A path that is being followed: names with slashes of either kind between them; a control character ends it. */
final class FatPath {
    private final byte[] bytes;
    private final int end;
    private final boolean absolute;
    private int at;

    FatPath(byte[] bytes) {
        this.bytes = bytes;
        int to = 0;
        while (to < bytes.length && (bytes[to] < 0 || bytes[to] >= ' ')) {
            to++;
        }
        end = to;
        absolute = end > 0 && isSlash(0);
        skipSlashes();
    }

    private boolean isSlash(int index) {
        return bytes[index] == '/' || bytes[index] == '\\';
    }

    private void skipSlashes() {
        while (at < end && isSlash(at)) {
            at++;
        }
    }

    /** Whether it begins at the root. */
    boolean isAbsolute() {
        return absolute;
    }

    /** Whether it has no name at all. */
    boolean isEmpty() {
        return at == end;
    }

    /** Whether the name that was given last ends the path; a slash at the end has a name behind it, which is no valid one. */
    boolean isAtEnd() {
        return at == end && !isSlash(end - 1);
    }

    /** The next name. */
    FatName next() throws FileException {
        var name = new StringBuilder();
        while (at < end && !isSlash(at)) {
            name.append(CodePage.decode(bytes[at++]));
        }
        skipSlashes();
        return FatName.of(name.toString());
    }
}
