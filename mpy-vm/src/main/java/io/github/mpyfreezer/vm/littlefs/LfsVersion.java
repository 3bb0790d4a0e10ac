package io.github.mpyfreezer.vm.littlefs;

import io.github.mpyfreezer.vm.Clock;
import io.github.mpyfreezer.vm.vfs.FileException;

/** The two versions of the format, which have nothing in common on a device but the blocks of files. */
enum LfsVersion {
    ONE {
        @Override
        void format(Flash flash) throws FileException {
            Volume1.format(flash);
        }

        @Override
        LittleFiles mount(Flash flash, Clock clock, boolean keepsTime) throws FileException {
            return new Files1(Volume1.mount(flash));
        }

        @Override
        int cacheBytes(Flash flash) {
            return flash.readSize();
        }

        @Override
        LfsError corrupt() {
            return LfsError.CORRUPT_1;
        }
    },
    TWO {
        @Override
        void format(Flash flash) throws FileException {
            Volume2.format(flash, cacheBytes(flash));
        }

        @Override
        LittleFiles mount(Flash flash, Clock clock, boolean keepsTime) throws FileException {
            return new Files2(Volume2.mount(flash, cacheBytes(flash)), clock, keepsTime);
        }

        @Override
        int cacheBytes(Flash flash) {
            int unit = flash.readSize();
            int bytes = Math.min(flash.blockSize(), 4 * Math.max(unit, flash.writeSize()));
            return Math.max(unit, bytes / unit * unit);
        }

        @Override
        LfsError corrupt() {
            return LfsError.CORRUPT;
        }
    };

    /** Makes a new file system. */
    abstract void format(Flash flash) throws FileException;

    /**
     * The file system on a device.
     *
     * @param keepsTime whether files are given the time of their last change, where the version can keep it
     */
    abstract LittleFiles mount(Flash flash, Clock clock, boolean keepsTime) throws FileException;

    /** The error for what contradicts itself. */
    abstract LfsError corrupt();

    /** Bytes that are read at a time, and that a file needs for itself. */
    abstract int cacheBytes(Flash flash);
}
