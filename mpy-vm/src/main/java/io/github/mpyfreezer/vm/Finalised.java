package io.github.mpyfreezer.vm;

/** An object that has something to do when a program does not hold it any more (types with {@code __del__}, py/gc.c). */
public interface Finalised {
    /** Whether it is done already, and needs no attention. */
    boolean isFinished();

    /** Whether it is in the middle of something, and thus held by what does that. */
    boolean isBusy();

    /** Does it. */
    void finish(Vm vm);
}
