package io.github.mpyfreezer.vm.board.pio;

import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.Runner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Has the machines that execute do so in the order of their ticks; of two at the same time the one with the lower number is
 * first, so that what the other writes stays. Machines that wait for something take no time.
 */
public final class PioScheduler implements Runner {
    /** Ticks of a run; more of them than anybody waits for are the end of it. */
    private static final long MOST = 1_000_000_000;
    /** So many count as one instruction of the program. */
    private static final int SHARE = 64;

    private final Board board;
    private final LongSupplier frequency;
    private final Recurrence recurrence;
    private final List<PioMachine> machines = new ArrayList<>();
    private PioMachine[] running = {};
    private long next = Long.MAX_VALUE;
    private long executed;
    private long window;
    private boolean stepping;

    /**
     * The one of a board, which it runs on.
     *
     * @param frequency of the processor, in Hz
     */
    public PioScheduler(Board board, LongSupplier frequency) {
        this.board = board;
        this.frequency = frequency;
        this.recurrence = new Recurrence(board);
        board.run(this);
    }

    void add(PioMachine machine) {
        machines.add(machine);
    }

    private long now() {
        return board.clock().now();
    }

    /** When machines see what happens now: what one of them does the others see in the next cycle. */
    long seen() {
        return stepping ? now() + 1 : now();
    }

    /** A clock that ticks from now on, its divider in 1/256. */
    MachineClock clock(long divider) {
        return new MachineClock(now(), frequency.getAsLong(), divider);
    }

    /** A machine begins or ceases to execute. */
    void choose() {
        running = machines.stream().filter(PioMachine::isRunning).toArray(PioMachine[]::new);
        changed();
    }

    /** Something is not as it was, which machines may see. */
    void changed() {
        recurrence.forget();
        next = first();
    }

    private long first() {
        long first = Long.MAX_VALUE;
        for (PioMachine machine : running) {
            first = Math.min(first, machine.next());
        }
        return first;
    }

    @Override
    public long next() {
        return next;
    }

    @Override
    public void step(long stop) {
        if (stop != window) {
            window = stop;
            recurrence.forget();
        }
        long time = next;
        stepping = true;
        for (PioMachine machine : running) {
            if (machine.next() == time) {
                machine.tick();
                count();
            }
        }
        stepping = false;
        next = first();
        if (recurrence.lookedFor(running, next, stop)) {
            next = first();
        }
    }

    private void count() {
        executed++;
        if (executed % SHARE == 0) {
            board.count();
            if (executed >= MOST) {
                throw board.end("state machines have executed " + MOST + " instructions");
            }
        }
    }
}
