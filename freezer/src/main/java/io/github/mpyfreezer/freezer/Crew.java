package io.github.mpyfreezer.freezer;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Does many pieces of work on all processors at once: this thread and others take them in order until none is left. A run
 * of the command takes a fraction of a second; what Java has for this takes a part of that just to be loaded.
 */
public final class Crew {
    /** Pieces of work that can be done at once and in any order. */
    public interface Work {
        /** Does one piece, counted from 0. */
        void run(int index);
    }

    private final int count;
    private final Work work;
    private final AtomicInteger next = new AtomicInteger();
    private volatile @Nullable Throwable fault;

    private Crew(int count, Work work) {
        this.count = count;
        this.work = work;
    }

    /**
     * Does every piece, and returns when all are done.
     *
     * @param shared whether it is so much work that other threads are worth starting
     * @throws RuntimeException what a piece threw; those not yet begun are then left
     */
    public static void run(int count, boolean shared, Work work) {
        run(count, shared ? Runtime.getRuntime().availableProcessors() : 1, work);
    }

    /**
     * Does every piece with so many threads at most, and returns when all are done.
     *
     * @throws RuntimeException what a piece threw; those not yet begun are then left
     */
    public static void run(int count, int threads, Work work) {
        var crew = new Crew(count, work);
        Thread[] others = new Thread[Math.max(0, Math.min(count, threads) - 1)];
        for (int i = 0; i < others.length; i++) {
            others[i] = new Member(crew);
            others[i].start();
        }
        crew.takePart();
        for (Thread other : others) {
            join(other);
        }
        crew.complain();
    }

    private void takePart() {
        try {
            for (int i = next.getAndIncrement(); i < count && fault == null; i = next.getAndIncrement()) {
                work.run(i);
            }
        } catch (RuntimeException | Error e) {
            fault = e;
        }
    }

    private void complain() {
        Throwable found = fault;
        if (found instanceof Error error) {
            throw error;
        } else if (found instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private static void join(Thread other) {
        boolean interrupted = false;
        while (other.isAlive()) {
            try {
                other.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Member extends Thread {
        private final Crew crew;

        Member(Crew crew) {
            super("crew");
            this.crew = crew;
            setDaemon(true);
        }

        @Override
        public void run() {
            crew.takePart();
        }
    }
}
