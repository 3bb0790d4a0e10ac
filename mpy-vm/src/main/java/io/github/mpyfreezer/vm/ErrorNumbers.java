package io.github.mpyfreezer.vm;

/** Whose numbers errors have: py/mperrno.h's own, which are Linux's, or those of the C library that the firmware is built with. */
public enum ErrorNumbers {
    /** {@code MICROPY_USE_INTERNAL_ERRNO}, and ports that run on Linux. */
    LINUX,
    /** Those of newlib, the C library of most compilers for boards (its sys/errno.h). */
    NEWLIB;

    /**
     * The number of an error.
     *
     * @param linux what Linux calls it; errors that the two do not share keep it
     */
    public int of(int linux) {
        return this == LINUX
                ? linux
                : switch (linux) {
                    case 98 -> 112; // EADDRINUSE
                    case 103 -> 113; // ECONNABORTED
                    case 107 -> 128; // ENOTCONN
                    case 110 -> 116; // ETIMEDOUT
                    case 113 -> 118; // EHOSTUNREACH
                    case 114 -> 120; // EALREADY
                    case 115 -> 119; // EINPROGRESS
                    default -> linux;
                };
    }
}
