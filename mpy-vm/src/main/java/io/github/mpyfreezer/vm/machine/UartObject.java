package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.ByteSource;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.stream.NativeStream;
import io.github.mpyfreezer.vm.stream.StreamMethods;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@code UART} (extmod/machine_uart.c and machine_uart.c of the ports). What comes in is what a script has for it. Writing takes
 * the time of its bits.
 */
final class UartObject extends NativeStream {
    private static final long MILLI = 1_000_000;
    private static final ArgSpec IRQ = ArgSpec.builder()
            .object("handler", MpNone.NONE)
            .integer("trigger", 0)
            .bool("hard", false)
            .build();

    private final Peripherals peripherals;
    private final MpType type;
    private final Device device;
    private final long id;
    private final ByteSource input;
    private UartSettings settings;
    private @Nullable DeviceIrq irq;

    private UartObject(Peripherals peripherals, MpType type, long id) {
        this.peripherals = peripherals;
        this.type = type;
        this.id = id;
        this.device = new Device(Device.Kind.UART, Long.toString(id));
        this.input = peripherals.board().input(device);
        this.settings = UartSettings.reset(peripherals.port());
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("UART")
                .slots(Slot.PRINT, Slot.ITER)
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members("UART", methods()))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        args.check(vm, 1, Integer.MAX_VALUE, true);
        long id = id(vm, peripherals.port(), args.get(0));
        UartObject uart = peripherals.device(
                new Device(Device.Kind.UART, Long.toString(id)),
                UartObject.class,
                () -> new UartObject(peripherals, type, id));
        boolean always = peripherals.port() != Port.STM32;
        if (always || args.count() > 1 || args.named() > 0) {
            uart.init(vm, args.without(1));
        }
        return uart;
    }

    private static long id(Vm vm, Port port, Object given) {
        if (port == Port.STM32) {
            return BusIds.stm32(vm, "UART", given, 8);
        }
        long id = Numbers.toLong(vm, given);
        int count = port == Port.ESP32 ? 3 : port == Port.SAMD ? 8 : 2;
        if (id < 0 || id >= count) {
            String end = port == Port.ESP32 || port == Port.ESP8266 ? ") does not exist" : ") doesn't exist";
            throw Errors.value(vm, "UART(" + id + end);
        }
        return id;
    }

    static Members.Table methods() {
        return new Members.Table()
                .funKw("init", 1, (vm, args) -> {
                    self(vm, args.get(0)).init(vm, args.without(1));
                    return MpNone.NONE;
                })
                .fun1("deinit", (vm, self) -> self(vm, self).action("off"))
                .fun1("flush", (vm, self) -> MpNone.NONE)
                .value("read", StreamMethods.READ1)
                .value("readline", StreamMethods.READLINE)
                .value("readinto", StreamMethods.READINTO)
                .value("write", StreamMethods.WRITE1)
                .fun1("any", (vm, self) -> self(vm, self).any())
                .fun1("txdone", (vm, self) -> true)
                .fun1("sendbreak", (vm, self) -> self(vm, self).action("break"))
                .fun1("readchar", (vm, self) -> self(vm, self).readChar(vm))
                .fun2("writechar", (vm, self, c) -> {
                    self(vm, self).write(vm, new byte[] {(byte) Numbers.toLong(vm, c)}, 0, 1);
                    return MpNone.NONE;
                })
                .funKw("irq", 1, (vm, args) -> self(vm, args.get(0)).irq(vm, args.without(1)));
    }

    private static UartObject self(Vm vm, Object value) {
        return BoardObject.self(vm, value, UartObject.class);
    }

    private Board board() {
        return peripherals.board();
    }

    private void init(Vm vm, Args args) {
        settings = settings.changed(vm, peripherals, args);
        board().note(new BoardEvent.Setup(device, settings.text()));
    }

    private Object action(String what) {
        board().note(new BoardEvent.Action(device, what));
        return MpNone.NONE;
    }

    private long any() {
        board().clock().elapsedNanos();
        return input.available();
    }

    private long readChar(Vm vm) {
        var one = new byte[1];
        return read(vm, one, 0, 1) == 1 ? one[0] & 0xff : -1;
    }

    private Object irq(Vm vm, Args args) {
        Object[] given = IRQ.parse(vm, args);
        DeviceIrq handlers = irq == null ? new DeviceIrq(this) : irq;
        irq = handlers;
        if (args.count() > 0 || args.named() > 0) {
            handlers.set(given[0], (Long) given[1], (Boolean) given[2]);
            long received = Math.max(0, peripherals.constant("UART", "IRQ_RX"))
                    | Math.max(0, peripherals.constant("UART", "IRQ_RXIDLE"));
            input.listen(() -> handlers.happened(peripherals, device, received));
        }
        return handlers;
    }

    /** Waits for the first byte as long as the UART is to wait. */
    private void await(Vm vm) {
        for (long left = settings.timeout(); input.available() == 0 && left > 0; left--) {
            vm.spend(1);
            board().clock().sleepNanos(MILLI);
        }
    }

    @Override
    public int read(Vm vm, byte[] into, int at, int length) {
        board().clock().elapsedNanos();
        await(vm);
        int count = input.read(into, at, length);
        if (count == 0) {
            return length == 0 ? 0 : -Errno.EAGAIN;
        }
        board().note(new BoardEvent.Received(device, Bytes.wrap(Arrays.copyOfRange(into, at, at + count))));
        return count;
    }

    @Override
    public int write(Vm vm, byte[] from, int at, int length) {
        board().note(new BoardEvent.Sent(device, Bytes.wrap(Arrays.copyOfRange(from, at, at + length))));
        if (settings.baudrate() > 0) {
            board().clock().sleepNanos(settings.bitsOnLine() * length * 1_000 * MILLI / settings.baudrate());
        }
        return length;
    }

    @Override
    public long control(Vm vm, int request, long argument) {
        if (request == POLL) {
            long ready = input.available() > 0 ? POLL_READ : 0;
            return argument & (ready | POLL_WRITE);
        }
        return request == FLUSH ? 0 : -Errno.EINVAL;
    }

    @Override
    public MpType type() {
        return type;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print(settings.shown(peripherals.port(), id));
    }

    @Override
    public void inspect(Census census) {
        census.words(8);
        census.add(irq);
    }
}
