package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpException;
import io.github.mpyfreezer.vm.object.MpIterator;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.Text;
import org.jspecify.annotations.Nullable;

/** A generator or coroutine: a call that can wait (py/objgenerator.c). */
public final class MpGenerator extends MpIterator {
    /** The type. */
    public static final MpType TYPE = MpType.builder("generator")
            .slots(Slot.PRINT, Slot.ITER, Slot.ITERNEXT)
            .members(() -> new Members.Table()
                    .fun1("close", (vm, self) -> {
                        self(vm, self).close(vm);
                        return MpNone.NONE;
                    })
                    .fun2("send", (vm, self, value) -> self(vm, self).orStop(vm, value, null))
                    .fun("throw", 2, 4, MpGenerator::throwInto)
                    .fun2("pend_throw", (vm, self, exception) -> self(vm, self).pendThrow(vm, exception)))
            .build();

    /** What {@code close} raises in a generator: always the same object, which has no trace. */
    static final MpException EXIT = new MpException(ExceptionTypes.GENERATOR_EXIT, MpTuple.EMPTY);

    private final Frame frame;
    private boolean started;
    private boolean running;
    private boolean ended;
    private Object pending = MpNone.NONE;

    MpGenerator(Frame frame) {
        this.frame = frame;
    }

    private static MpGenerator self(Vm vm, Object value) {
        if (value instanceof MpGenerator generator) {
            return generator;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("<generator object '" + frame.code.name() + "' at " + Text.address(identity(vm)) + ">");
    }

    /**
     * Goes on.
     *
     * @param sent what {@code yield} gives in the generator
     * @param thrown raised there instead, null if nothing is
     * @return what the generator gives; null if it has ended, {@link Vm#stopValue} is then what it returned
     */
    @Nullable
    Object resume(Vm vm, Object sent, @Nullable Object thrown) {
        if (ended) {
            vm.setStopValue(null);
            return null;
        }
        if (running) {
            throw Errors.value(vm, "generator already executing");
        }
        Object toThrow = pending == MpNone.NONE ? thrown : pending;
        if (!started) {
            if (sent != MpNone.NONE) {
                throw Errors.type(vm, "can't send non-None value to a just-started generator");
            }
        } else {
            frame.slots[frame.top] = sent;
        }
        started = true;
        running = true;
        Object value;
        try {
            value = Interpreter.run(vm, frame, toThrow);
        } catch (Raised e) {
            ended = true;
            if (e.is(ExceptionTypes.STOP_ITERATION)) {
                throw Errors.of(ExceptionTypes.RUNTIME_ERROR, "generator raised StopIteration");
            }
            throw e;
        } finally {
            running = false;
            pending = MpNone.NONE;
        }
        if (frame.suspended) {
            return value;
        }
        ended = true;
        vm.setStopValue(value == MpNone.NONE ? null : value);
        return null;
    }

    @Override
    public @Nullable Object next(Vm vm) {
        return resume(vm, MpNone.NONE, null);
    }

    private Object orStop(Vm vm, Object sent, @Nullable Object thrown) {
        Object value = resume(vm, sent, thrown);
        if (value != null) {
            return value;
        }
        Object returned = vm.stopValue();
        throw returned == null ? Errors.stopIteration() : Errors.stopIteration(returned);
    }

    private static Object throwInto(Vm vm, Args args) {
        boolean second = args.count() > 2 && args.get(2) != MpNone.NONE;
        return self(vm, args.get(0)).orStop(vm, MpNone.NONE, args.get(second ? 2 : 1));
    }

    private void close(Vm vm) {
        try {
            if (resume(vm, MpNone.NONE, EXIT) == null) {
                return;
            }
        } catch (Raised e) {
            if (e.is(ExceptionTypes.GENERATOR_EXIT)) {
                return;
            }
            throw e;
        }
        throw Errors.of(ExceptionTypes.RUNTIME_ERROR, "generator ignored GeneratorExit");
    }

    private Object pendThrow(Vm vm, Object exception) {
        if (running) {
            throw Errors.value(vm, "generator already executing");
        }
        Object before = pending;
        pending = exception;
        return before;
    }

    @Override
    public void inspect(Census census) {
        census.words(7L + frame.slots.length + 3L * frame.handlerAt.length);
        census.addAll(frame.slots);
        census.addAll(frame.function, pending);
    }
}
