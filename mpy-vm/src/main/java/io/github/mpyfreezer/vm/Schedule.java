package io.github.mpyfreezer.vm;

import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.run.Tracebacks;
import java.util.ArrayDeque;
import java.util.Deque;

/** Functions that are called as soon as the program can be interrupted (py/scheduler.c). */
final class Schedule {
    private final int room;
    private final Deque<MpTuple> calls = new ArrayDeque<>();
    private boolean pending;
    private boolean locked;

    /** @param room how many can wait */
    Schedule(int room) {
        this.room = room;
    }

    /** Whether something waits to be done between two instructions. */
    boolean isPending() {
        return pending;
    }

    /** Something else waits, too. */
    void wake() {
        pending = true;
    }

    /** Has a function called with an argument; gives whether there was room for it. */
    boolean add(Object function, Object argument) {
        if (calls.size() >= room) {
            return false;
        }
        calls.add(MpTuple.of(function, argument));
        pending = !locked;
        return true;
    }

    /** Calls the first one that waits. */
    void run(Vm vm) {
        pending = false;
        locked = true;
        try {
            MpTuple call = calls.poll();
            if (call != null) {
                Calls.call(vm, call.items()[0], call.items()[1]);
            }
        } catch (Raised raised) {
            Tracebacks.print(vm, vm.out(), raised.exception());
        } finally {
            locked = false;
            pending = !calls.isEmpty();
        }
    }

    void addRoots(Census census) {
        calls.forEach(census::add);
    }
}
