package io.github.mpyfreezer.vm.board.pio;

import io.github.mpyfreezer.vm.board.pio.PioCore.Stall;

/** One state machine: when it executes, and the words that wait on the way to it and back (RP2040 datasheet, chapter 3). */
public final class PioMachine {
    /** Numbers that {@link #save} writes. */
    static final int STATE = PioCore.STATE + 2;

    private final PioBlock block;
    private final PioScheduler scheduler;
    private final WordFifo sent = new WordFifo(this::wordsChanged);
    private final WordFifo received = new WordFifo(this::wordsChanged);
    private final PioCore core;
    private PioSettings settings = PioSettings.reset();
    private MachineClock clock;
    private boolean active;
    private boolean waiting;
    private Runnable watcher = () -> {};

    PioMachine(PioBlock block, PioScheduler scheduler, int number) {
        this.block = block;
        this.scheduler = scheduler;
        this.core = new PioCore(block, number, sent, received);
        this.clock = scheduler.clock(settings.divider());
        scheduler.add(this);
        init(settings);
    }

    /** Words on the way to it. */
    public WordFifo sent() {
        return sent;
    }

    /** Words that it has sent back. */
    public WordFifo received() {
        return received;
    }

    /** Has it told to one that words have come or gone. */
    public void watch(Runnable to) {
        watcher = to;
    }

    /** Whether it executes its program. */
    public boolean active() {
        return active;
    }

    /** Sets it up anew. It does not execute until it is told to. */
    public void init(PioSettings to) {
        settings = to;
        sent.reset(to.sendRoom());
        received.reset(to.receiveRoom());
        active = false;
        core.init(to);
        clock = scheduler.clock(to.divider());
        restart();
    }

    /** Sets how pins begin, and has the PIO drive them. */
    public void begin(PioSettings.Span pins, int levels, int directions) {
        block.pins().writeLevels(pins, levels);
        block.pins().writeDirections(pins, directions);
        block.pins().take(pins);
    }

    /** Goes back to the beginning of its program; X, Y and the words that wait stay. */
    public void restart() {
        core.restart();
        awake();
        scheduler.choose();
    }

    /** Has it execute, or cease to. */
    public void activate(boolean on) {
        if (on != active) {
            active = on;
            waiting = false;
            clock = scheduler.clock(settings.divider());
            scheduler.choose();
        }
    }

    /** Has it execute an instruction at once, whether it is active or not; one that has to wait is finished later. */
    public void execute(int word) {
        core.inject(word);
        awake();
        waiting = core.perform() < 0;
        scheduler.choose();
    }

    /** Whether it has anything to execute. */
    boolean isRunning() {
        return active || core.isInjected();
    }

    /** When it executes next, {@link Long#MAX_VALUE} while it waits. */
    long next() {
        return waiting ? Long.MAX_VALUE : clock.next();
    }

    /** What is another in most other states. */
    int mark() {
        return core.mark();
    }

    long phase() {
        return clock.phase();
    }

    void shift(long by) {
        clock.shift(by);
    }

    /** Writes down all that decides what it does next. */
    void save(int[] into, int at, long next) {
        core.save(into, at);
        into[at + PioCore.STATE] = (int) clock.phase() & 255;
        into[at + PioCore.STATE + 1] = waiting ? -1 : (int) (clock.next() - next);
    }

    /** What it may wait for has come. */
    void wake(Stall reason) {
        if (waiting && core.stall() == reason) {
            awake();
            scheduler.changed();
        }
    }

    private void awake() {
        if (waiting) {
            waiting = false;
            clock.skipTo(scheduler.seen());
        }
    }

    private void wordsChanged() {
        if (active && waiting && core.stall() != Stall.FIFO) {
            core.refill();
        }
        wake(Stall.FIFO);
        scheduler.changed();
        watcher.run();
    }

    /** Executes for one tick, and lets those go by that the instruction says to wait. */
    void tick() {
        int delay = core.perform();
        waiting = delay < 0;
        clock.skip(1 + Math.max(0, delay));
        if (!isRunning()) {
            scheduler.choose();
        }
    }
}
