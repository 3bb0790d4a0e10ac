package io.github.mpyfreezer.vm.board.pio;

import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.pio.PioCore.Stall;
import java.util.ArrayList;
import java.util.List;

/** One PIO: 32 instructions, eight flags for interrupts, and the four machines that share them (RP2040 datasheet, section 3.2). */
public final class PioBlock {
    /** Machines of a PIO. */
    public static final int MACHINES = 4;
    /** Instructions that its memory holds. */
    public static final int MEMORY = 32;

    private final int[] memory = new int[MEMORY];
    private final List<PioMachine> machines = new ArrayList<>();
    private final PioPins pins;
    private final Runnable raised;
    private int flags;

    /** @param raised is told when a flag is set that may interrupt the program */
    public PioBlock(Board board, PioScheduler scheduler, Runnable raised) {
        this.raised = raised;
        this.pins = new PioPins(board, () -> wake(Stall.PIN));
        for (int i = 0; i < MACHINES; i++) {
            machines.add(new PioMachine(this, scheduler, i));
        }
    }

    /** One of its machines. */
    public PioMachine machine(int number) {
        return machines.get(number);
    }

    /** Puts instructions into its memory. */
    public void load(int place, int[] words) {
        System.arraycopy(words, 0, memory, place, words.length);
    }

    int instruction(int place) {
        return memory[place];
    }

    PioPins pins() {
        return pins;
    }

    /** Its flags, the first in the lowest bit; the first four can interrupt the program. */
    public int flags() {
        return flags;
    }

    /** Sets flags. */
    public void setFlags(int mask) {
        flags |= mask;
        wake(Stall.FLAG);
        if ((mask & (1 << MACHINES) - 1) != 0) {
            raised.run();
        }
    }

    /** Clears flags. */
    public void clearFlags(int mask) {
        if ((flags & mask) != 0) {
            flags &= ~mask;
            wake(Stall.FLAG);
        }
    }

    private void wake(Stall reason) {
        for (PioMachine machine : machines) {
            machine.wake(reason);
        }
    }
}
