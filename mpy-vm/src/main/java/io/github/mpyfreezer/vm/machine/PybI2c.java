package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.Typecodes;
import io.github.mpyfreezer.vm.stream.Errno;
import java.io.ByteArrayOutputStream;

/** {@code pyb.I2C}, as a controller of its bus (ports/stm32/pyb_i2c.c). */
final class PybI2c {
    private static final long BAUDRATE = 400_000;
    private static final ArgSpec INIT = ArgSpec.builder()
            .integer("mode", 0)
            .keywordOnly()
            .integer("addr", 0x12)
            .integer("baudrate", BAUDRATE)
            .bool("gencall", false)
            .bool("dma", false)
            .build();
    private static final ArgSpec SEND = transfer("send");
    private static final ArgSpec RECEIVE = transfer("recv");
    private static final ArgSpec MEMORY = ArgSpec.builder()
            .required("data")
            .requiredInt("addr")
            .requiredInt("memaddr")
            .keywordOnly()
            .integer("timeout", 5_000)
            .integer("addr_size", 8)
            .build();

    private PybI2c() {}

    private static ArgSpec transfer(String first) {
        return ArgSpec.builder()
                .required(first)
                .integer("addr", -1)
                .keywordOnly()
                .integer("timeout", 5_000)
                .build();
    }

    static MpType type(Peripherals peripherals) {
        return MpType.builder("I2C")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members("pyb.I2C", methods()))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        args.check(vm, 1, Integer.MAX_VALUE, true);
        long id = BusIds.stm32(vm, "I2C", args.get(0), 4);
        var bus = new I2cObject(
                peripherals, type, new Device(Device.Kind.I2C, Long.toString(id)), settings(peripherals, id, BAUDRATE));
        if (args.count() > 1 || args.named() > 0) {
            init(vm, bus, args.without(1));
        }
        return bus;
    }

    private static I2cSettings settings(Peripherals peripherals, long id, long baudrate) {
        return new I2cSettings(peripherals.port(), id, null, null, baudrate, 0);
    }

    private static void init(Vm vm, I2cObject bus, Args args) {
        Object[] given = INIT.parse(vm, args);
        if ((Long) given[0] != 0) {
            throw Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "I2C.PERIPHERAL is not on the virtual board");
        }
        bus.set(settings(bus.peripherals(), bus.settings().id(), (Long) given[2]));
    }

    private static Members.Table methods() {
        return new Members.Table()
                .funKw("init", 1, (vm, args) -> {
                    init(vm, bus(vm, args.get(0)), args.without(1));
                    return MpNone.NONE;
                })
                .fun1("deinit", (vm, self) -> {
                    bus(vm, self).note(new BoardEvent.Action(bus(vm, self).device(), "off"));
                    return MpNone.NONE;
                })
                .fun2(
                        "is_ready",
                        (vm, self, address) ->
                                bus(vm, self).write((int) Numbers.toLong(vm, address) & 0x7f, Bytes.EMPTY, true) >= 0)
                .fun1("scan", (vm, self) -> {
                    var found = new MpList();
                    bus(vm, self).scan().forEach(address -> found.add(vm, (long) address));
                    return found;
                })
                .funKw("send", 1, PybI2c::send)
                .funKw("recv", 1, PybI2c::receive)
                .funKw("mem_read", 1, PybI2c::readMemory)
                .funKw("mem_write", 1, PybI2c::writeMemory);
    }

    private static I2cObject bus(Vm vm, Object self) {
        return BoardObject.self(vm, self, I2cObject.class);
    }

    /** What is sent: the bytes of an object, or one byte that is a number ({@code pyb_buf_get_for_send}). */
    static Bytes toSend(Vm vm, Object value) {
        return value instanceof Long number ? Bytes.of((byte) (long) number) : I2cMethods.bytes(vm, value);
    }

    /** Where it is received: a buffer, or a new one where a size is given ({@code pyb_buf_get_for_recv}). */
    static Buffer toReceive(Vm vm, Object value) {
        if (value instanceof Long size) {
            byte[] bytes = I2cMethods.newBytes(vm, size);
            return new Buffer(bytes, 0, bytes.length, Typecodes.BYTEARRAY);
        }
        return Buffers.writable(vm, value);
    }

    /** What a method gives back that has received. */
    static Object received(Object asked, Buffer buffer) {
        return asked instanceof Long ? MpBytes.of(buffer.array()) : asked;
    }

    private static int address(Vm vm, Object given) {
        if ((Long) given == -1) {
            throw Errors.type(vm, "addr argument required");
        }
        return (int) ((Long) given & 0x7f);
    }

    /** The hardware layer says no more than that there was an error. */
    private static void check(int result) {
        if (result < 0) {
            throw Errors.os(Errno.EIO);
        }
    }

    private static Object send(Vm vm, Args args) {
        Object[] given = SEND.parse(vm, args.without(1));
        check(bus(vm, args.get(0)).write(address(vm, given[1]), toSend(vm, given[0]), true));
        return MpNone.NONE;
    }

    private static Object receive(Vm vm, Args args) {
        Object[] given = RECEIVE.parse(vm, args.without(1));
        Buffer buffer = toReceive(vm, given[0]);
        check(bus(vm, args.get(0)).read(address(vm, given[1]), buffer.array(), buffer.offset(), buffer.length(), true));
        return received(given[0], buffer);
    }

    private static Bytes place(Object[] given) {
        long register = (Long) given[2];
        return (Long) given[4] == 16 ? Bytes.of((byte) (register >> 8), (byte) register) : Bytes.of((byte) register);
    }

    private static Object readMemory(Vm vm, Args args) {
        Object[] given = MEMORY.parse(vm, args.without(1));
        Buffer buffer = toReceive(vm, given[0]);
        check(bus(vm, args.get(0))
                .readMemory(address(vm, given[1]), place(given), buffer.array(), buffer.offset(), buffer.length()));
        return received(given[0], buffer);
    }

    private static Object writeMemory(Vm vm, Args args) {
        Object[] given = MEMORY.parse(vm, args.without(1));
        var all = new ByteArrayOutputStream();
        all.writeBytes(place(given).toArray());
        all.writeBytes(toSend(vm, given[0]).toArray());
        check(bus(vm, args.get(0)).write(address(vm, given[1]), Bytes.wrap(all.toByteArray()), true));
        return MpNone.NONE;
    }
}
