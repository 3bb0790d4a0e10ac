package io.github.mpyfreezer.vm;

import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.run.Tracebacks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * How much memory a program uses, in bytes as the firmware would (py/gc.c). What is asked for is added up; when that comes to
 * more than there is, all that the program still holds is counted, and the rest is free again.
 */
public final class Heap {
    private final long limit;
    private final int wordBytes;
    private final Consumer<Census> roots;
    private final Runnable onDue;
    private final List<Finalised> watched = new ArrayList<>();
    private final Deque<Finalised> due = new ArrayDeque<>();
    private long used;
    private int locks;
    private boolean finishing;

    /**
     * @param roots notes what a program holds by itself
     * @param onDue is told that {@link #finishDue} has something to do
     */
    Heap(long limit, int wordBytes, Consumer<Census> roots, Runnable onDue) {
        this.limit = limit;
        this.wordBytes = wordBytes;
        this.roots = roots;
        this.onDue = onDue;
    }

    /**
     * Asks for memory in one piece; raises {@code MemoryError} where there is not so much.
     *
     * @param bytes how much
     */
    public void request(long bytes) {
        used += bytes;
        if (used > limit || (used | bytes) < 0 || locks != 0) {
            makeRoom(bytes);
        }
    }

    private void makeRoom(long bytes) {
        if (locks != 0) {
            used -= bytes;
            throw Errors.memoryLocked();
        }
        if (bytes < 0 || bytes > limit) {
            used -= bytes;
            throw Errors.memory(wordBytes == 4 ? bytes & 0xffff_ffffL : bytes);
        }
        collect();
        if (used + bytes > limit) {
            throw Errors.memory(wordBytes == 4 ? bytes & 0xffff_ffffL : bytes);
        }
        used += bytes;
    }

    /** Asks for an object of so many words. */
    public void requestWords(int words) {
        request((long) words * wordBytes);
    }

    /** Counts what the program still holds; the rest is free. */
    public void collect() {
        var census = new Census(wordBytes);
        roots.accept(census);
        used = census.total();
        watched.removeIf(object -> {
            boolean lost = !census.hasSeen(object) && !object.isBusy() && !object.isFinished();
            if (lost) {
                due.add(object);
            }
            return lost || object.isFinished();
        });
        if (!due.isEmpty()) {
            onDue.run();
        }
    }

    /** From now on an object is finished when the program does not hold it any more. */
    public void watch(Finalised object) {
        watched.add(object);
    }

    /**
     * Finishes what the program was found not to hold any more, one after the other. Meanwhile nothing can be asked for, as in
     * firmware.
     */
    public void finishDue(Vm vm) {
        if (finishing) {
            return;
        }
        finishing = true;
        lock();
        try {
            for (Finalised object = due.poll(); object != null; object = due.poll()) {
                finish(vm, object);
            }
        } finally {
            unlock();
            finishing = false;
        }
    }

    private static void finish(Vm vm, Finalised object) {
        try {
            object.finish(vm);
        } catch (Raised raised) {
            Tracebacks.print(vm, vm.out(), raised.exception());
        }
    }

    /** Bytes in use, with those that nothing holds any more but were not yet found. */
    public long used() {
        return used;
    }

    /** Bytes that are not in use. */
    public long free() {
        return Math.max(0, limit - used);
    }

    /** From now on nothing can be asked for. */
    public void lock() {
        locks++;
    }

    /** Takes a lock back; gives how many are left. */
    public int unlock() {
        locks = Math.max(0, locks - 1);
        return locks;
    }
}
