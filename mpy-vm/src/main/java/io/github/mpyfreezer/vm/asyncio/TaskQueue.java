package io.github.mpyfreezer.vm.asyncio;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code TaskQueue}: tasks in the order of their times, and those of the same time in the order in which they came. The
 * pairing heap of firmware keeps that order too (py/pairheap.c says that it is stable).
 */
final class TaskQueue extends MpObject {
    private static final int TASKS_A_STEP = 64;

    private final MpType type;
    private final List<Task> tasks = new ArrayList<>();

    TaskQueue(MpType type) {
        this.type = type;
    }

    static MpType type(LoopContext loop) {
        return MpType.builder("TaskQueue")
                .maker((vm, type, args) -> {
                    args.check(vm, 0, 0, false);
                    vm.heap().requestWords(2);
                    return new TaskQueue(loop.queueType());
                })
                .members(() -> new Members.Table()
                        .fun1("peek", (vm, self) -> LoopContext.queue(vm, self).peek())
                        .fun("push", 2, 3, TaskQueue::push)
                        .fun1("pop", (vm, self) -> LoopContext.queue(vm, self).pop())
                        .fun2("remove", (vm, self, task) -> {
                            LoopContext.queue(vm, self).remove(vm, LoopContext.task(vm, task));
                            return MpNone.NONE;
                        }))
                .build();
    }

    private static Object push(Vm vm, Args args) {
        Task task = LoopContext.task(vm, args.get(1));
        long key = args.count() == 2 ? LoopContext.now(vm) : LoopContext.key(args.get(2));
        LoopContext.queue(vm, args.get(0)).push(vm, task, key);
        return MpNone.NONE;
    }

    /** Adds a task, which now waits for nothing else. */
    void push(Vm vm, Task task, long key) {
        vm.spend(tasks.size() / TASKS_A_STEP);
        TaskQueue before = task.queue();
        if (before != null) {
            before.remove(vm, task);
        }
        task.setQueue(this);
        task.setData(MpNone.NONE);
        task.setKey(key);
        int from = 0;
        int to = tasks.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (LoopContext.difference(vm, key, tasks.get(middle).key()) < 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        tasks.add(from, task);
    }

    /** Takes a task away, if it is there. */
    void remove(Vm vm, Task task) {
        vm.spend(tasks.size() / TASKS_A_STEP);
        if (tasks.remove(task)) {
            task.setQueue(null);
        }
    }

    private Object peek() {
        return tasks.isEmpty() ? MpNone.NONE : tasks.get(0);
    }

    private Object pop() {
        if (tasks.isEmpty()) {
            throw Errors.of(ExceptionTypes.INDEX_ERROR, "empty heap");
        }
        Task first = tasks.remove(0);
        first.setQueue(null);
        return first;
    }

    @Override
    public MpType type() {
        return type;
    }

    @Override
    public void inspect(Census census) {
        census.words(2L + tasks.size());
        census.addAll(tasks.toArray());
    }
}
