package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.MpMemoryView;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.run.Tracebacks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Tells a program what happens. A handler is called by the scheduler, or at once from within a call of the program
 * ({@code invoke_irq_handler} in extmod/modbluetooth.c). Bytes that it is given are gone when it returns: then they are 0.
 */
final class Events {
    private final Vm vm;
    private final Board board;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final NativeFunction drain = NativeFunction.of("ble", (machine, none) -> drain());
    private Object handler = MpNone.NONE;
    private boolean scheduled;

    Events(Vm vm, Board board) {
        this.vm = vm;
        this.board = board;
    }

    /** What is called; None for nothing. */
    void handle(Object with) {
        handler = with;
    }

    /** Something happens by itself: it does so as soon as the program can be interrupted. */
    void happen(Runnable action) {
        waiting.add(action);
        board.interrupt(() -> {
            if (!scheduled) {
                scheduled = vm.schedule(drain, MpNone.NONE);
            }
            while (vm.isPending()) {
                vm.attend(0);
            }
        });
    }

    /** Something will happen by itself. */
    Board.Alarm later(long nanos, Runnable action) {
        return board.after(nanos, () -> happen(action));
    }

    private Object drain() {
        scheduled = false;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        return MpNone.NONE;
    }

    /**
     * Calls the handler.
     *
     * @param data numbers, identifiers, None and {@link Bytes}, of which the handler gets a view
     * @return what it gives, None where there is no handler or it raises an exception
     */
    Object tell(Event event, Object... data) {
        if (handler == MpNone.NONE) {
            return MpNone.NONE;
        }
        board.note(new BoardEvent.Interrupt(new Device(Device.Kind.BLE, event.name())));
        List<byte[]> lent = new ArrayList<>();
        Object[] items = new Object[data.length];
        for (int i = 0; i < data.length; i++) {
            items[i] = item(data[i], lent);
        }
        try {
            return Calls.call(vm, handler, event.number(), MpTuple.of(items));
        } catch (Raised raised) {
            vm.host().err().print("Unhandled exception in IRQ callback handler\n");
            Tracebacks.print(vm, vm.host().err(), raised.exception());
            handler = MpNone.NONE;
            return MpNone.NONE;
        } finally {
            lent.forEach(bytes -> Arrays.fill(bytes, (byte) 0));
        }
    }

    /** The number that a handler gave, 0 if it gave none. */
    static long number(Object result) {
        if (result instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        return result instanceof Long number ? number : 0;
    }

    private Object item(Object value, List<byte[]> lent) {
        if (value instanceof Integer number) {
            return (long) number;
        }
        if (!(value instanceof Bytes bytes)) {
            return value;
        }
        byte[] copy = bytes.toArray();
        lent.add(copy);
        return MpMemoryView.of(vm, new Buffer(copy, 0, copy.length, 'B'), false);
    }

    void addRoots(Census census) {
        census.add(handler);
    }
}
