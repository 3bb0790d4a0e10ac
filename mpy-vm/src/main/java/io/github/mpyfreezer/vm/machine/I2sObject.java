package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.ByteSource;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.StaticMethod;
import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.stream.NativeStream;
import io.github.mpyfreezer.vm.stream.StreamMethods;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@code I2S} (extmod/machine_i2s.c and machine_i2s.c of the ports). What comes in is what a script has for the bus, as the
 * program gets it, then silence. The time passes that the samples take, as far as the buffer does not hold them.
 */
final class I2sObject extends NativeStream {
    /** Half of the memory that goes out at a time; only then a port looks what is to be done. */
    private static final int HALF = 128;

    private enum Manner {
        BLOCKING,
        CALLING_BACK,
        POLLED
    }

    private final Peripherals peripherals;
    private final MpType type;
    private final Device device;
    private final ByteSource input;
    private I2sSettings settings;
    private @Nullable I2sFlow flow;
    private Manner manner = Manner.BLOCKING;
    private Object callback = MpNone.NONE;
    private Board.@Nullable Alarm transfer;
    private boolean off = true;

    private I2sObject(Peripherals peripherals, MpType type, Device device) {
        this.peripherals = peripherals;
        this.type = type;
        this.device = device;
        this.input = peripherals.board().input(device);
        this.settings = I2sSettings.reset(peripherals.port());
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("I2S")
                .slots(Slot.PRINT, Slot.ITER)
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members("I2S", methods()))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        args.check(vm, 1, Integer.MAX_VALUE, true);
        long id = Numbers.toLong(vm, args.get(0));
        long first = peripherals.port() == Port.STM32 ? 1 : 0;
        if (id < first || id > first + 1) {
            throw Errors.value(vm, "invalid id");
        }
        var device = new Device(Device.Kind.I2S, Long.toString(id));
        I2sObject bus = peripherals.device(device, I2sObject.class, () -> new I2sObject(peripherals, type, device));
        bus.init(vm, args.without(1));
        return bus;
    }

    static Members.Table methods() {
        return new Members.Table()
                .funKw("init", 1, (vm, args) -> self(vm, args.get(0)).init(vm, args.without(1)))
                .fun1("deinit", (vm, self) -> self(vm, self).deinit())
                .fun1("__del__", (vm, self) -> self(vm, self).deinit())
                .value("readinto", StreamMethods.READINTO)
                .value("write", StreamMethods.WRITE)
                .fun2("irq", (vm, self, handler) -> self(vm, self).irq(vm, handler))
                .value("shift", new StaticMethod(I2sShift.FUNCTION));
    }

    private static I2sObject self(Vm vm, Object value) {
        return BoardObject.self(vm, value, I2sObject.class);
    }

    private Board board() {
        return peripherals.board();
    }

    private Object init(Vm vm, Args args) {
        deinit();
        settings = I2sSettings.parse(vm, peripherals, args);
        callback = MpNone.NONE;
        manner = Manner.BLOCKING;
        off = false;
        flow = new I2sFlow(board().clock(), settings);
        board().note(new BoardEvent.Setup(device, settings.text()));
        return MpNone.NONE;
    }

    private Object deinit() {
        if (!off) {
            off = true;
            flow().stop();
            cancel();
            board().note(new BoardEvent.Action(device, "off"));
        }
        return MpNone.NONE;
    }

    private void cancel() {
        if (transfer != null) {
            transfer.cancel();
            transfer = null;
        }
    }

    private I2sFlow flow() {
        I2sFlow now = flow;
        if (now == null) {
            now = new I2sFlow(board().clock(), settings);
            now.stop();
            flow = now;
        }
        return now;
    }

    private Object irq(Vm vm, Object handler) {
        if (handler != MpNone.NONE && !Calls.isCallable(vm, handler)) {
            throw Errors.value(vm, "invalid callback");
        }
        manner = handler == MpNone.NONE ? Manner.BLOCKING : Manner.CALLING_BACK;
        callback = handler;
        return MpNone.NONE;
    }

    /** Program and bus each have their own number of bytes for the same sound. */
    private long onBus(long bytes) {
        return bytes / settings.sampleBytes() * settings.frameBytes()
                + bytes % settings.sampleBytes() * settings.frameBytes() / settings.sampleBytes();
    }

    @Override
    public int read(Vm vm, byte[] into, int at, int length) {
        if (!settings.receives()) {
            return -Errno.EPERM;
        }
        if (length % settings.sampleBytes() != 0) {
            return -Errno.EINVAL;
        }
        return length == 0 ? 0 : transfer(vm, length, count -> receive(into, at, count));
    }

    @Override
    public int write(Vm vm, byte[] from, int at, int length) {
        if (settings.receives()) {
            return -Errno.EPERM;
        }
        Bytes bytes = Bytes.wrap(Arrays.copyOfRange(from, at, at + length));
        return length == 0 ? 0 : transfer(vm, length, count -> send(bytes.slice(0, count)));
    }

    private interface Move {
        void move(int count);
    }

    private int transfer(Vm vm, int length, Move move) {
        if (off && peripherals.port() == Port.ESP32) {
            throw Errors.with(ExceptionTypes.OS_ERROR, -0x102L, MpStr.of("ESP_ERR_INVALID_ARG"));
        }
        switch (manner) {
            case CALLING_BACK -> later(onBus(length), () -> move.move(length));
            case BLOCKING -> {
                flow().moveAll(vm, onBus(length));
                move.move(length);
            }
            case POLLED -> {
                board().clock().elapsedNanos();
                long most = flow().ready() / settings.frameBytes() * settings.sampleBytes();
                int count = (int) Math.min(length, most);
                flow().move(onBus(count));
                if (count > 0) {
                    move.move(count);
                }
                return count;
            }
        }
        return length;
    }

    /** A transfer that has begun is forgotten when the next begins. */
    private void later(long bytes, Runnable move) {
        cancel();
        I2sFlow moving = flow();
        if (moving.moves()) {
            long wait = Math.max(moving.nanosUntilMoved(bytes), moving.nanos(HALF));
            transfer = board().after(wait, () -> {
                transfer = null;
                moving.ready();
                moving.move(bytes);
                move.run();
                peripherals.interrupt(device, callback, this, false, () -> callback = MpNone.NONE);
            });
        }
    }

    private void receive(byte[] into, int at, int length) {
        int count = input.read(into, at, length);
        Arrays.fill(into, at + count, at + length, (byte) 0);
        board().note(new BoardEvent.Piece(device, "read", Bytes.wrap(Arrays.copyOfRange(into, at, at + length))));
    }

    private void send(Bytes bytes) {
        board().note(new BoardEvent.Piece(device, "write", bytes));
    }

    @Override
    public long control(Vm vm, int request, long argument) {
        if (request != POLL) {
            return -Errno.EINVAL;
        }
        manner = Manner.POLLED;
        long wrong = settings.receives() ? POLL_WRITE : POLL_READ;
        if ((argument & wrong) != 0) {
            return -Errno.EPERM;
        }
        board().clock().elapsedNanos();
        return flow().ready() >= settings.frameBytes() ? argument & (POLL_READ | POLL_WRITE) : 0;
    }

    @Override
    public MpType type() {
        return type;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print(settings.shown(device.name()));
    }

    @Override
    public void inspect(Census census) {
        census.words(28);
        census.bytes(off || peripherals.port() == Port.ESP32 ? 0 : settings.ibuf());
        census.add(callback);
    }
}
