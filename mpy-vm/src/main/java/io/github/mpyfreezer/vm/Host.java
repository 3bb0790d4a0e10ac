package io.github.mpyfreezer.vm;

import io.github.mpyfreezer.vm.object.Printer;

/** What a machine is connected to. */
public interface Host {
    /** Where a program prints. */
    Printer out();

    /** Where warnings and uncaught exceptions are printed. */
    Printer err();

    /** Its time. */
    Clock clock();
}
