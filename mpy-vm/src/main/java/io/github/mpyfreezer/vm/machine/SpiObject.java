package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.ByteSource;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import java.util.Arrays;

/**
 * {@code SPI} and {@code SoftSPI} (extmod/machine_spi.c and machine_spi.c of the ports). What comes in is what a script has
 * for the bus, then zeros. A transfer takes the time of its bits.
 */
final class SpiObject extends BoardObject {
    private final ByteSource input;
    private SpiSettings settings;
    private boolean off;

    private SpiObject(Peripherals peripherals, MpType type, Device device, SpiSettings settings) {
        super(peripherals, type, device);
        this.input = peripherals.board().input(new Device(Device.Kind.SPI, settings.lineName()));
        this.settings = settings;
    }

    /** The class of buses in software. */
    static MpType soft(Peripherals peripherals) {
        return MpType.builder("SoftSPI")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> makeSoft(vm, peripherals, args))
                .members(() -> peripherals.members("SPI", methods()))
                .build();
    }

    /** The class of buses of the processor. */
    static MpType hard(Peripherals peripherals) {
        return MpType.builder(peripherals.port() == Port.ESP8266 ? "HSPI" : "SPI")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> makeHard(vm, peripherals, type, args))
                .members(() -> peripherals.members("SPI", methods()))
                .build();
    }

    private static Object makeSoft(Vm vm, Peripherals peripherals, Args args) {
        SpiSettings settings = SpiSettings.soft(vm, peripherals, args);
        var bus = new SpiObject(
                peripherals, peripherals.type("SoftSPI"), new Device(Device.Kind.SPI, settings.recordName()), settings);
        bus.set(settings);
        return bus;
    }

    private static Object makeHard(Vm vm, Peripherals peripherals, MpType type, Args args) {
        boolean legacy = peripherals.port() == Port.STM32 || peripherals.port() == Port.NRF;
        boolean minusOne = args.count() > 0 && Long.valueOf(-1).equals(args.get(0));
        if (legacy && (args.count() == 0 || minusOne)) {
            vm.host().err().print("Warning: SPI(-1, ...) is deprecated, use SoftSPI(...) instead\n");
            return makeSoft(vm, peripherals, args.count() == 0 ? args : args.without(1));
        }
        SpiSettings settings = SpiSettings.hard(vm, peripherals, args);
        var device = new Device(Device.Kind.SPI, settings.recordName());
        SpiObject bus =
                peripherals.device(device, SpiObject.class, () -> new SpiObject(peripherals, type, device, settings));
        bus.set(settings);
        return bus;
    }

    /** A bus as module pyb has it, which is not set up by being made. */
    static SpiObject of(Peripherals peripherals, MpType type, SpiSettings settings) {
        return new SpiObject(peripherals, type, new Device(Device.Kind.SPI, settings.recordName()), settings);
    }

    SpiSettings settings() {
        return settings;
    }

    void set(SpiSettings to) {
        settings = to;
        off = false;
        note(new BoardEvent.Setup(device(), to.text()));
    }

    static Members.Table methods() {
        return new Members.Table()
                .funKw("init", 1, (vm, args) -> {
                    SpiObject bus = self(vm, args.get(0));
                    bus.set(bus.settings.changed(vm, args.without(1)));
                    return MpNone.NONE;
                })
                .fun1("deinit", (vm, self) -> self(vm, self).deinit())
                .fun("read", 2, 3, (vm, args) -> {
                    byte[] bytes = I2cMethods.newBytes(vm, Numbers.toLong(vm, args.get(1)));
                    Arrays.fill(bytes, filler(vm, args));
                    self(vm, args.get(0)).read(bytes, 0, bytes.length);
                    return MpBytes.of(bytes);
                })
                .fun("readinto", 2, 3, (vm, args) -> {
                    Buffer buffer = Buffers.writable(vm, args.get(1));
                    Arrays.fill(buffer.array(), buffer.offset(), buffer.offset() + buffer.length(), filler(vm, args));
                    self(vm, args.get(0)).read(buffer.array(), buffer.offset(), buffer.length());
                    return MpNone.NONE;
                })
                .fun2("write", (vm, self, buffer) -> self(vm, self).write(I2cMethods.bytes(vm, buffer)))
                .fun3("write_readinto", (vm, self, from, into) -> {
                    Buffer out = Buffers.readable(vm, from);
                    Buffer in = Buffers.writable(vm, into);
                    if (out.length() != in.length()) {
                        throw Errors.value(vm, "buffers must be the same length");
                    }
                    return self(vm, self).exchange(Bytes.wrap(out.copy()), in);
                });
    }

    private static SpiObject self(Vm vm, Object value) {
        return self(vm, value, SpiObject.class);
    }

    private static byte filler(Vm vm, Args args) {
        return args.count() == 3 ? (byte) Numbers.toLong(vm, args.get(2)) : 0;
    }

    private Object deinit() {
        if (!settings.software()) {
            off = true;
        }
        note(new BoardEvent.Action(device(), "off"));
        return MpNone.NONE;
    }

    private void begin(int bytes) {
        if (off && peripherals().port() == Port.ESP32) {
            throw Errors.of(ExceptionTypes.OS_ERROR, "transfer on deinitialized SPI");
        }
        takeBits((long) settings.bits() * bytes, settings.baudrate());
    }

    private void take(byte[] into, int at, int length) {
        int count = input.read(into, at, length);
        Arrays.fill(into, at + count, at + length, (byte) 0);
    }

    void read(byte[] into, int at, int length) {
        begin(length);
        take(into, at, length);
        note(new BoardEvent.Received(device(), Bytes.wrap(Arrays.copyOfRange(into, at, at + length))));
    }

    Object write(Bytes bytes) {
        begin(bytes.length());
        take(new byte[bytes.length()], 0, bytes.length());
        note(new BoardEvent.Sent(device(), bytes));
        return MpNone.NONE;
    }

    Object exchange(Bytes out, Buffer in) {
        begin(out.length());
        take(in.array(), in.offset(), in.length());
        note(new BoardEvent.Exchanged(device(), out, Bytes.wrap(in.copy())));
        return MpNone.NONE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print(settings.shown());
    }
}
