package io.github.mpyfreezer.vm;

import io.github.mpyfreezer.vm.number.NumberKinds;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.run.Tracebacks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * How much memory a program uses, in bytes as the firmware would (py/gc.c). What is asked for is added up; when that comes to
 * more than there is, all that the program still holds is counted, and the rest is free again.
 */
public final class Heap {
    /** What is asked for in one piece is filled, or copied, which takes time. */
    private static final int LARGE = 1024;

    /** One bit of the sixteen is the collector's. */
    private static final int MOST_LOCKS = 0x7fff;

    private static final int BYTES_A_STEP = 64;
    private static final int OBJECTS_A_STEP = 8;

    private final long limit;
    private final int wordBytes;
    private final NumberKinds numbers;
    private final Consumer<Census> roots;
    private final LongConsumer work;
    private final Runnable onDue;
    private final List<Finalised> watched = new ArrayList<>();
    private final Deque<Finalised> due = new ArrayDeque<>();
    private long used;
    private long kept;
    private int locks;
    private boolean finishing;

    /**
     * @param roots notes what a program holds by itself
     * @param work is told what memory costs in time, in steps
     * @param onDue is told that {@link #finishDue} has something to do
     */
    Heap(VmProfile profile, Consumer<Census> roots, LongConsumer work, Runnable onDue) {
        this.limit = profile.heapBytes();
        this.wordBytes = profile.wordBits() / 8;
        this.numbers = profile.numbers();
        this.roots = roots;
        this.work = work;
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
        if (bytes >= LARGE) {
            work.accept(bytes / BYTES_A_STEP);
        }
    }

    /**
     * Asks for memory that no object holds, and that stays in use; raises {@code MemoryError} where there is not so much.
     *
     * @param bytes how much; less than 0 gives it back
     */
    public void keep(long bytes) {
        if (bytes > 0) {
            request(bytes);
        } else {
            used = Math.max(0, used + bytes);
        }
        kept += bytes;
    }

    /** Asks for memory that the machine can do without; gives whether there is so much. */
    public boolean offers(long bytes) {
        if (locks != 0) {
            return false;
        }
        if (bytes > limit - used) {
            collect();
        }
        if (bytes > limit - used) {
            return false;
        }
        used += bytes;
        return true;
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
    public void requestWords(long words) {
        request(words > Long.MAX_VALUE / wordBytes ? Long.MAX_VALUE : words * wordBytes);
    }

    /** Counts what the program still holds; the rest is free. */
    public void collect() {
        var census = new Census(wordBytes, numbers);
        roots.accept(census);
        used = census.total() + kept;
        work.accept(census.objects() / OBJECTS_A_STEP);
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
        locks = locks + 1 & MOST_LOCKS;
    }

    /** Takes a lock back; gives how many are left, which are the most that there can be if there was none (py/mpstate.h). */
    public int unlock() {
        locks = locks - 1 & MOST_LOCKS;
        return locks;
    }
}
