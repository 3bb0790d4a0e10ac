package io.github.mpyfreezer.vm.board.pio;

import io.github.mpyfreezer.vm.board.Board;
import java.util.Arrays;

/**
 * Finds that machines do the same again and again while nothing comes from outside, and lets them do so in one go: a square wave
 * through an hour's sleep is not worth the time of all its edges.
 */
final class Recurrence {
    /** Steps that are done one by one in any case. */
    private static final long PATIENCE = 1 << 16;

    private final Board board;
    private long steps;
    private long again;
    private int[] state = {};
    private int mark;
    private long[] phases = {};
    private long since;

    Recurrence(Board board) {
        this.board = board;
    }

    /** What has been seen is of no use any more. */
    void forget() {
        steps = 0;
        again = PATIENCE;
        state = new int[0];
    }

    /**
     * Looks whether machines are as they were, between two steps.
     *
     * @param next when they have the next one
     * @param stop before which nothing comes from outside
     * @return whether they have been sent ahead
     */
    boolean lookedFor(PioMachine[] machines, long next, long stop) {
        steps++;
        if (steps < PATIENCE || next >= stop) {
            return false;
        }
        if (state.length > 0 && machines[0].mark() == mark && Arrays.equals(state, stateOf(machines, next))) {
            boolean sent = send(machines, next, stop);
            forget();
            return sent;
        }
        if (steps >= again) {
            again = 2 * steps;
            since = next;
            state = stateOf(machines, next);
            mark = machines[0].mark();
            phases = Arrays.stream(machines).mapToLong(PioMachine::phase).toArray();
            board.markChanges();
        }
        return false;
    }

    private static int[] stateOf(PioMachine[] machines, long next) {
        var all = new int[machines.length * PioMachine.STATE];
        for (int i = 0; i < machines.length; i++) {
            machines[i].save(all, i * PioMachine.STATE, next);
        }
        return all;
    }

    private boolean send(PioMachine[] machines, long next, long stop) {
        long times = (stop - next) / Math.max(1, next - since) - 1;
        if (times <= 0) {
            return false;
        }
        for (int i = 0; i < machines.length; i++) {
            machines[i].shift(times * (machines[i].phase() - phases[i]));
        }
        board.repeatChanges(times, next - since);
        return true;
    }
}
