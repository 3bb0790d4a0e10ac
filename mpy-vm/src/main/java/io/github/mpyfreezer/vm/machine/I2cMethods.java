package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
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
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.Sequences;
import io.github.mpyfreezer.vm.object.Slot;
import java.io.ByteArrayOutputStream;

/** {@code I2C} and {@code SoftI2C} (extmod/machine_i2c.c). */
final class I2cMethods {
    private static final ArgSpec MEMORY = ArgSpec.builder()
            .requiredInt("addr")
            .requiredInt("memaddr")
            .required("arg")
            .keywordOnly()
            .integer("addrsize", 8)
            .build();

    private I2cMethods() {}

    /** The class of buses in software. */
    static MpType soft(Peripherals peripherals) {
        return MpType.builder("SoftI2C")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> makeSoft(vm, peripherals, args))
                .members(() -> peripherals.members("I2C", methods()))
                .build();
    }

    /** The class of buses of the processor. */
    static MpType hard(Peripherals peripherals) {
        if (peripherals.port() == Port.ESP8266) {
            return peripherals.type("SoftI2C");
        }
        return MpType.builder("I2C")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> makeHard(vm, peripherals, type, args))
                .members(() -> peripherals.members("I2C", methods()))
                .build();
    }

    private static I2cObject makeSoft(Vm vm, Peripherals peripherals, Args args) {
        I2cSettings settings = I2cSettings.soft(vm, peripherals, args);
        var bus = new I2cObject(
                peripherals, peripherals.type("SoftI2C"), new Device(Device.Kind.I2C, settings.recordName()), settings);
        bus.set(settings);
        return bus;
    }

    private static Object makeHard(Vm vm, Peripherals peripherals, MpType type, Args args) {
        boolean named = args.count() == 0 && peripherals.port() != Port.ESP32 && peripherals.port() != Port.RP2;
        boolean legacy = peripherals.port() != Port.RP2 && peripherals.port() != Port.SAMD;
        if (legacy && (named || args.count() > 0 && Long.valueOf(-1).equals(args.get(0)))) {
            vm.host().err().print("Warning: I2C(-1, ...) is deprecated, use SoftI2C(...) instead\n");
            return makeSoft(vm, peripherals, args.count() == 0 ? args : args.without(1));
        }
        I2cSettings settings = I2cSettings.hard(vm, peripherals, args);
        var device = new Device(Device.Kind.I2C, settings.recordName());
        I2cObject bus =
                peripherals.device(device, I2cObject.class, () -> new I2cObject(peripherals, type, device, settings));
        bus.set(settings);
        return bus;
    }

    static Members.Table methods() {
        return new Members.Table()
                .funKw("init", 1, (vm, args) -> {
                    software(vm, args.get(0)).init(vm, args.without(1));
                    return MpNone.NONE;
                })
                .fun1("deinit", (vm, self) -> MpNone.NONE)
                .fun1("scan", (vm, self) -> {
                    var found = new MpList();
                    bus(vm, self).scan().forEach(address -> found.add(vm, (long) address));
                    return found;
                })
                .fun1("start", (vm, self) -> {
                    software(vm, self).start();
                    return MpNone.NONE;
                })
                .fun1("stop", (vm, self) -> {
                    software(vm, self).stop();
                    return MpNone.NONE;
                })
                .fun("readinto", 2, 3, (vm, args) -> {
                    I2cObject bus = software(vm, args.get(0));
                    Buffer buffer = Buffers.writable(vm, args.get(1));
                    bus.readRaw(buffer.array(), buffer.offset(), buffer.length());
                    return MpNone.NONE;
                })
                .fun2("write", (vm, self, buffer) -> (long) software(vm, self).writeRaw(bytes(vm, buffer)))
                .fun("readfrom", 3, 4, I2cMethods::readFrom)
                .fun("readfrom_into", 3, 4, I2cMethods::readFromInto)
                .fun("writeto", 3, 4, (vm, args) -> writeTo(vm, args, bytes(vm, args.get(2))))
                .fun("writevto", 3, 4, (vm, args) -> writeTo(vm, args, joined(vm, args.get(2))))
                .funKw("readfrom_mem", 1, I2cMethods::readMemory)
                .funKw("readfrom_mem_into", 1, I2cMethods::readMemoryInto)
                .funKw("writeto_mem", 1, I2cMethods::writeMemory);
    }

    private static I2cObject bus(Vm vm, Object self) {
        return BoardObject.self(vm, self, I2cObject.class);
    }

    private static I2cObject software(Vm vm, Object self) {
        I2cObject bus = bus(vm, self);
        if (!bus.isSoftware()) {
            throw Errors.of(ExceptionTypes.OS_ERROR, "I2C operation not supported");
        }
        return bus;
    }

    static Bytes bytes(Vm vm, Object value) {
        return Bytes.wrap(Buffers.readable(vm, value).copy());
    }

    /** Memory for what is read; raises {@code MemoryError} where there is not so much. */
    static byte[] newBytes(Vm vm, long size) {
        vm.heap().request(size < 0 ? Long.MIN_VALUE : size);
        return new byte[(int) size];
    }

    private static Bytes joined(Vm vm, Object vector) {
        var all = new ByteArrayOutputStream();
        for (Object part : Sequences.itemsOf(vm, vector)) {
            byte[] bytes = Buffers.readable(vm, part).copy();
            vm.heap().request(bytes.length);
            all.writeBytes(bytes);
        }
        return Bytes.wrap(all.toByteArray());
    }

    private static int check(int result) {
        if (result < 0) {
            throw Errors.os(-result);
        }
        return result;
    }

    private static boolean stop(Vm vm, Args args) {
        return args.count() == 3 || Operators.isTrue(vm, args.get(3));
    }

    private static int address(Vm vm, Object value) {
        return (int) (Numbers.toLong(vm, value) & 0xffff);
    }

    private static Object readFrom(Vm vm, Args args) {
        I2cObject bus = bus(vm, args.get(0));
        int address = address(vm, args.get(1));
        byte[] bytes = newBytes(vm, Numbers.toLong(vm, args.get(2)));
        check(bus.read(address, bytes, 0, bytes.length, stop(vm, args)));
        return MpBytes.of(bytes);
    }

    private static Object readFromInto(Vm vm, Args args) {
        I2cObject bus = bus(vm, args.get(0));
        int address = address(vm, args.get(1));
        Buffer buffer = Buffers.writable(vm, args.get(2));
        check(bus.read(address, buffer.array(), buffer.offset(), buffer.length(), stop(vm, args)));
        return MpNone.NONE;
    }

    private static Object writeTo(Vm vm, Args args, Bytes bytes) {
        return (long) check(bus(vm, args.get(0)).write(address(vm, args.get(1)), bytes, stop(vm, args)));
    }

    private static Bytes place(Vm vm, Object[] given) {
        int size = (int) ((Long) given[3] & 0xff);
        if ((size & 7) != 0 || size > 32) {
            throw Errors.value(vm, "invalid addrsize");
        }
        var bytes = new byte[size / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) ((Long) given[1] >> 8 * (bytes.length - 1 - i));
        }
        return Bytes.wrap(bytes);
    }

    private static Object readMemory(Vm vm, Args args) {
        Object[] given = MEMORY.parse(vm, args.without(1));
        byte[] bytes = newBytes(vm, Numbers.toLong(vm, given[2]));
        Bytes place = place(vm, given);
        check(bus(vm, args.get(0)).readMemory(address(vm, given[0]), place, bytes, 0, bytes.length));
        return MpBytes.of(bytes);
    }

    private static Object readMemoryInto(Vm vm, Args args) {
        Object[] given = MEMORY.parse(vm, args.without(1));
        Buffer buffer = Buffers.writable(vm, given[2]);
        Bytes place = place(vm, given);
        check(bus(vm, args.get(0))
                .readMemory(address(vm, given[0]), place, buffer.array(), buffer.offset(), buffer.length()));
        return MpNone.NONE;
    }

    private static Object writeMemory(Vm vm, Args args) {
        Object[] given = MEMORY.parse(vm, args.without(1));
        var all = new ByteArrayOutputStream();
        all.writeBytes(place(vm, given).toArray());
        all.writeBytes(Buffers.readable(vm, given[2]).copy());
        check(bus(vm, args.get(0)).write(address(vm, given[0]), Bytes.wrap(all.toByteArray()), true));
        return MpNone.NONE;
    }
}
