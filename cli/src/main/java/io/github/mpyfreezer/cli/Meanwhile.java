package io.github.mpyfreezer.cli;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What another thread finds out while this one does something else. */
final class Meanwhile<T> {
    private final Thread thread;
    private @Nullable T result;
    private @Nullable Throwable fault;

    private Meanwhile(Supplier<T> work, long stackBytes) {
        this.thread = new Thread(null, () -> run(work), "meanwhile", stackBytes);
        thread.setDaemon(true);
    }

    /** Begins. */
    static <T> Meanwhile<T> begin(Supplier<T> work) {
        return beginDeep(0, work);
    }

    /** Begins, with so much room for calls within calls; 0 is what threads have. */
    static <T> Meanwhile<T> beginDeep(long stackBytes, Supplier<T> work) {
        var begun = new Meanwhile<>(work, stackBytes);
        begun.thread.start();
        return begun;
    }

    private void run(Supplier<T> work) {
        try {
            result = work.get();
        } catch (RuntimeException | Error e) {
            fault = e;
        }
    }

    /** Lets it have the processors to itself for some time, or until it is done: what takes longest goes first. */
    void headStart(long milliseconds) {
        try {
            thread.join(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What came of it, once it is done.
     *
     * @throws RuntimeException what the work threw
     */
    T result() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (fault instanceof Error error) {
            throw error;
        } else if (fault instanceof RuntimeException exception) {
            throw exception;
        }
        return Objects.requireNonNull(result);
    }
}
