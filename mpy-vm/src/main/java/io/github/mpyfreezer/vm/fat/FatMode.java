package io.github.mpyfreezer.vm.fat;

/**
 * What a file is opened for. The letters add up ({@code fat_vfs_open} in extmod/vfs_fat_file.c).
 *
 * @param reading whether it may be read
 * @param writing whether it may be written
 * @param createAlways whether it is to be made or emptied
 * @param createNew whether it is to be made, and an error if there is one
 * @param openAlways whether it is to be made where there is none; then writing begins at its end
 */
record FatMode(boolean reading, boolean writing, boolean createAlways, boolean createNew, boolean openAlways) {
    static FatMode of(String letters) {
        boolean plus = letters.indexOf('+') >= 0;
        boolean always = letters.indexOf('w') >= 0;
        boolean only = letters.indexOf('x') >= 0;
        boolean append = letters.indexOf('a') >= 0;
        return new FatMode(plus || letters.indexOf('r') >= 0, plus || always || only || append, always, only, append);
    }

    /** Whether it may come to be by this. */
    boolean mayCreate() {
        return createAlways || createNew || openAlways;
    }

    /** Whether the device has to be one that can be written. */
    boolean changes() {
        return writing || mayCreate();
    }
}
