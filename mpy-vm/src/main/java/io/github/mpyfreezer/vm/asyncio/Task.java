package io.github.mpyfreezer.vm.asyncio;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpIterator;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Slot;
import org.jspecify.annotations.Nullable;

/**
 * {@code Task}: a coroutine and what is to be known of it. Its state is {@code True} while it runs and nobody waits for it, a
 * queue of those that wait, {@code None} once it is done, and {@code False} once somebody has been told that it is.
 */
final class Task extends MpIterator {
    private static final MpStr REMOVE = MpStr.qstr("remove");
    private static final NativeFunction DONE = NativeFunction.of("done", (NativeFunction.Fun1)
            (vm, self) -> LoopContext.task(vm, self).isDone());
    private static final NativeFunction CANCEL = NativeFunction.of("cancel", (NativeFunction.Fun1)
            (vm, self) -> LoopContext.task(vm, self).cancel(vm));
    private static final int WORDS = 8;

    private final LoopContext loop;
    private final Object coroutine;
    private Object data = MpNone.NONE;
    private Object state = true;
    private long key;
    private @Nullable TaskQueue queue;

    private Task(LoopContext loop, Object coroutine) {
        this.loop = loop;
        this.coroutine = coroutine;
    }

    static MpType type(LoopContext loop) {
        return MpType.builder("Task")
                .slots(Slot.ATTR, Slot.ITER, Slot.ITERNEXT)
                .maker((vm, type, args) -> {
                    args.check(vm, 1, 2, false);
                    vm.heap().requestWords(WORDS);
                    if (args.count() == 2) {
                        if (!(args.get(1) instanceof MpDict names)) {
                            throw Errors.type(vm, "expected a dict");
                        }
                        loop.setNames(names);
                    }
                    return new Task(loop, args.get(0));
                })
                .build();
    }

    /** Where it waits, null if in no queue: it can be in one only. */
    @Nullable
    TaskQueue queue() {
        return queue;
    }

    void setQueue(@Nullable TaskQueue to) {
        queue = to;
    }

    long key() {
        return key;
    }

    void setKey(long to) {
        key = to;
    }

    void setData(Object to) {
        data = to;
    }

    private boolean isDone() {
        return state == MpNone.NONE || state.equals(false);
    }

    private boolean cancel(Vm vm) {
        if (isDone()) {
            return false;
        } else if (this == loop.currentTask(vm)) {
            throw Errors.of(ExceptionTypes.RUNTIME_ERROR, "can't cancel self");
        }
        Task last = this;
        while (last.data instanceof Task awaited) {
            vm.spend(1);
            last = awaited;
        }
        last.wake(vm, loop.mainQueue(vm));
        last.data = loop.cancelledError(vm);
        return true;
    }

    /** Brings it to the main queue at once, from wherever it waits. */
    private void wake(Vm vm, TaskQueue main) {
        var remove = new Found();
        Attributes.find(vm, data, REMOVE, remove);
        if (remove.isFound()) {
            remove.call(vm, this);
            main.push(vm, this, LoopContext.now(vm));
        } else if (LoopContext.difference(vm, key, LoopContext.now(vm)) > 0) {
            main.remove(vm, this);
            main.push(vm, this, LoopContext.now(vm));
        }
    }

    @Override
    public MpType type() {
        return loop.taskType();
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        switch (name.toString()) {
            case "coro" -> found.value(coroutine);
            case "data" -> found.value(data);
            case "state" -> found.value(state);
            case "ph_key" -> found.value(key);
            case "done" -> found.method(DONE, this);
            case "cancel" -> found.method(CANCEL, this);
            default -> {}
        }
        return true;
    }

    @Override
    public boolean storeAttr(Vm vm, MpStr name, @Nullable Object value) {
        if (value == null) {
            return false;
        }
        switch (name.toString()) {
            case "data" -> data = value;
            case "state" -> state = value;
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public Object iterator(Vm vm) {
        if (isDone()) {
            state = false;
        } else if (state.equals(true)) {
            state = new TaskQueue(loop.queueType());
        } else if (!(state instanceof TaskQueue)) {
            throw Errors.of(ExceptionTypes.RUNTIME_ERROR, "can't wait");
        }
        return this;
    }

    /** What a program gets that waits for it: nothing as long as it runs, and then its result as an exception. */
    @Override
    public Object next(Vm vm) {
        if (isDone()) {
            throw raised(vm);
        }
        Task waiting = loop.currentTask(vm);
        LoopContext.queue(vm, state).push(vm, waiting, LoopContext.now(vm));
        waiting.data = this;
        return MpNone.NONE;
    }

    private Raised raised(Vm vm) {
        Object exception = data instanceof MpType type ? Calls.call(vm, type) : data;
        if (exception instanceof MpObject object && object.type().isSubclassOf(ExceptionTypes.BASE_EXCEPTION)) {
            return new Raised(object);
        }
        return Errors.type(vm, "exceptions must derive from BaseException");
    }

    @Override
    public void inspect(Census census) {
        census.words(WORDS);
        census.addAll(coroutine, data, state);
    }
}
