package io.github.mpyfreezer.vm.host;

import io.github.mpyfreezer.vm.Clock;
import java.time.Instant;

/** The clock of this computer. */
public final class HostClock implements Clock {
    private static final long NANOS = 1_000_000_000;

    private final long start = System.nanoTime();

    @Override
    public long elapsedNanos() {
        return System.nanoTime() - start;
    }

    @Override
    public long wallNanos() {
        Instant now = Instant.now();
        return now.getEpochSecond() * NANOS + now.getNano();
    }

    @Override
    public void sleepNanos(long nanos) {
        try {
            Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
