package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.vm.Vm;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The thread in which a program runs: with a stack as deep as the machine lets programs go, and for a limited time.
 *
 * @param file the program, for messages
 * @param seconds how long it may run, null if that is not limited
 */
record ProgramThread(Vm vm, String file, @Nullable Double seconds) {
    /** What the deepest recursion that a board's stack allows needs of Java's. */
    private static final long STACK_BYTES = 256L << 20;

    private static final long GRACE_MILLIS = 2000;
    private static final double NANOS = 1e9;

    /** Runs the program; gives its exit code, or throws what it threw. */
    int run(Callable<Integer> work) {
        var program = new FutureTask<>(work);
        var thread = new Thread(null, program, "program", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return await(thread, program);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            } else if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the program or until its time is over; one that does not stop even then is left alone. */
    private int await(Thread thread, FutureTask<Integer> program) throws InterruptedException, ExecutionException {
        if (seconds == null) {
            return program.get();
        }
        try {
            return program.get((long) (seconds * NANOS), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            vm.stop("the limit of " + seconds + " seconds is reached");
            thread.interrupt();
        }
        try {
            return program.get(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new CliException(
                    file + ": left alone: it waits, and the limit of " + seconds + " seconds is reached (--seconds)");
        }
    }
}
