package io.github.mpyfreezer.vm.asyncio;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Subscripts;

/** What one machine's tasks share: their types, their time, and the names that the Python part of {@code asyncio} gave them. */
final class LoopContext {
    private static final MpStr CUR_TASK = MpStr.qstr("cur_task");
    private static final MpStr TASK_QUEUE = MpStr.qstr("_task_queue");
    private static final MpStr CANCELLED_ERROR = MpStr.qstr("CancelledError");
    private static final long MILLI = 1_000_000;

    private final MpType queueType = TaskQueue.type(this);
    private final MpType taskType = Task.type(this);
    private MpDict names = new MpDict(0);

    MpType queueType() {
        return queueType;
    }

    MpType taskType() {
        return taskType;
    }

    void setNames(MpDict to) {
        names = to;
    }

    Task currentTask(Vm vm) {
        return task(vm, Subscripts.get(vm, names, CUR_TASK));
    }

    TaskQueue mainQueue(Vm vm) {
        return queue(vm, Subscripts.get(vm, names, TASK_QUEUE));
    }

    Object cancelledError(Vm vm) {
        return Subscripts.get(vm, names, CANCELLED_ERROR);
    }

    /** Firmware takes anything for a task; that would be the end of it. */
    static Task task(Vm vm, Object object) {
        if (object instanceof Task task) {
            return task;
        }
        throw Errors.type(vm, "expected a Task");
    }

    static TaskQueue queue(Vm vm, Object object) {
        if (object instanceof TaskQueue queue) {
            return queue;
        }
        throw Errors.type(vm, "expected a TaskQueue");
    }

    /** Milliseconds, which begin again at 0 some day. */
    static long now(Vm vm) {
        return vm.host().clock().elapsedNanos() / MILLI & period(vm) - 1;
    }

    /** By how much {@code end} is later than {@code start}. */
    static long difference(Vm vm, long end, long start) {
        long half = period(vm) / 2;
        return (end - start + half & period(vm) - 1) - half;
    }

    static long key(Object key) {
        if (key instanceof Long ticks) {
            return ticks;
        }
        throw Errors.of(ExceptionTypes.TYPE_ERROR, "expected an int");
    }

    private static long period(Vm vm) {
        return vm.profile().smallIntMax() + 1;
    }
}
