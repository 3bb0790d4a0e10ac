package io.github.mpyfreezer.vm;

import io.github.mpyfreezer.vm.object.Printer;

/** What a machine is connected to. */
public interface Host {
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
}
