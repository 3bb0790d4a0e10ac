package io.github.mpyfreezer.verifier.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at once, in threads that machines can run in. */
public final class Workers {
    /** What the deepest recursion that a board's stack allows needs of Java's. */
    private static final long STACK_BYTES = 256L << 20;

    private Workers() {}

    /** What comes of jobs, in their order. */
    public static <T> List<T> all(List<Callable<T>> jobs) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Workers::thread);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> job : jobs) {
                running.add(workers.submit(job));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(null, work, "verify", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
