package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.stream.Stream;

/** Places in files. */
public final class Places {
    private Places() {}

    /** The place that an offset means ({@code lseek}). */
    public static long of(long offset, int whence, long here, long end) throws FileException {
        long from = switch (whence) {
            case Stream.FROM_START -> 0;
            case Stream.FROM_HERE -> here;
            case Stream.FROM_END -> end;
            default -> throw new FileException(Errno.EINVAL);
        };
        long place = from + offset;
        if (place < 0) {
            throw new FileException(Errno.EINVAL);
        }
        return place;
    }
}
