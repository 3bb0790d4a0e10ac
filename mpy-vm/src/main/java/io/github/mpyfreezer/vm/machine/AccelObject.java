package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.I2cLine;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;

/**
 * {@code pyb.Accel} (ports/stm32/accel.c): the MMA7660 at address 0x4c of bus 1. Its registers are those that a script gives that
 * address; else they are zero.
 */
final class AccelObject extends BoardObject {
    private static final int ADDRESS = 0x4c;
    private static final int TILT = 3;
    private static final int SIGN = 0x20;

    private final I2cLine line;

    private AccelObject(Peripherals peripherals, MpType type) {
        super(peripherals, type, new Device(Device.Kind.I2C, "1"));
        this.line = peripherals.board().i2c("1");
    }

    static MpType type(Peripherals peripherals) {
        return MpType.builder("Accel")
                .maker((vm, type, args) -> {
                    args.check(vm, 0, 0, false);
                    return new AccelObject(peripherals, type);
                })
                .members(() -> peripherals.members("pyb.Accel", methods()))
                .build();
    }

    private static Members.Table methods() {
        return new Members.Table()
                .fun1("x", (vm, self) -> self(vm, self).axis(0))
                .fun1("y", (vm, self) -> self(vm, self).axis(1))
                .fun1("z", (vm, self) -> self(vm, self).axis(2))
                .fun1("tilt", (vm, self) -> self(vm, self).register(TILT))
                // Of four samples each, as the firmware adds them up.
                .fun1(
                        "filtered_xyz",
                        (vm, self) -> MpTuple.of(
                                4 * self(vm, self).axis(0),
                                4 * self(vm, self).axis(1),
                                4 * self(vm, self).axis(2)))
                .fun2(
                        "read",
                        (vm, self, register) -> self(vm, self).register((int) (Numbers.toLong(vm, register) & 0xff)))
                .fun3(
                        "write",
                        (vm, self, register, value) -> self(vm, self)
                                .write(Bytes.of(
                                        (byte) Numbers.toLong(vm, register), (byte) Numbers.toLong(vm, value))));
    }

    private static AccelObject self(Vm vm, Object value) {
        return self(vm, value, AccelObject.class);
    }

    private long axis(int register) {
        return (register(register) & 0x3f ^ SIGN) - SIGN;
    }

    private long register(int number) {
        var value = new byte[1];
        if (line.answers(ADDRESS)) {
            line.write(ADDRESS, Bytes.of((byte) number));
            line.read(ADDRESS, value, 0, 1);
        }
        note(new BoardEvent.Addressed(device(), false, ADDRESS, Bytes.of((byte) number), "no stop"));
        note(new BoardEvent.Addressed(device(), true, ADDRESS, Bytes.of(value), ""));
        return value[0] & 0xff;
    }

    private Object write(Bytes bytes) {
        line.write(ADDRESS, bytes);
        note(new BoardEvent.Addressed(device(), false, ADDRESS, bytes, ""));
        return MpNone.NONE;
    }
}
