package io.github.mpyfreezer.vm;

import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.vfs.FileSystem;
import io.github.mpyfreezer.vm.vfs.MemoryFileSystem;
import org.jspecify.annotations.Nullable;

/** What a machine is connected to. */
public interface Host {
    /** Bytes of files that are kept in memory. */
    int MEMORY_FILES = 1 << 20;

    /** Where a program prints. */
    Printer out();

    /** Where warnings and uncaught exceptions are printed. */
    Printer err();

    /**
     * Reads what is typed, or comes from elsewhere as the input of a program.
     *
     * @return how many bytes were read, 0 at the end
     */
    default int read(byte[] into, int at, int length) {
        return 0;
    }

    /** Its time. */
    Clock clock();

    /** Its files: by default a file system that is empty, and gone with the machine. Asked for once. */
    default FileSystem files() {
        return new MemoryFileSystem(clock(), MEMORY_FILES);
    }

    /**
     * The board that it is on, whose clock is then its {@link #clock}; null, as by default, for a computer, which has no pins.
     * Asked for once.
     */
    default @Nullable Board board() {
        return null;
    }
}
