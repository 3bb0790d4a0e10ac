package io.github.mpyfreezer.vm.machine;

/** How a controller takes part in a CAN bus; the names are those of the constants of both classes. */
enum CanMode {
    NORMAL(false, false),
    /** On stm32 it only listens. */
    SLEEP(false, true),
    LOOPBACK(true, false),
    SILENT(false, true),
    SILENT_LOOPBACK(true, true);

    private final boolean loopback;
    private final boolean silent;

    CanMode(boolean loopback, boolean silent) {
        this.loopback = loopback;
        this.silent = silent;
    }

    /** That of a controller that hears itself, or that nobody hears. */
    static CanMode of(boolean loopback, boolean silent) {
        return silent ? loopback ? SILENT_LOOPBACK : SILENT : loopback ? LOOPBACK : NORMAL;
    }

    CanController.Mode at(long bitrate) {
        return new CanController.Mode(loopback, silent, bitrate);
    }
}
