package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpNone;
import org.jspecify.annotations.Nullable;

/**
 * How a target on an I2C bus is set up (machine_i2c_target.c of rp2, stm32 and samd).
 *
 * @param port of the board
 * @param id which bus
 * @param scl its clock, null where the board decides
 * @param sda its data
 * @param address that it answers at
 * @param memory that it answers from, {@code None} for none
 * @param placeBits how many bits of a write choose a place in it
 */
record I2cTargetSettings(
        Port port,
        long id,
        @Nullable PinObject scl,
        @Nullable PinObject sda,
        int address,
        Object memory,
        long placeBits) {
    private static final ArgSpec STM32 = both(ArgSpec.builder().required("id")).build();
    private static final ArgSpec RP2 = pins(both(ArgSpec.builder().integer("id", 0)));
    private static final ArgSpec SAMD = pins(both(ArgSpec.builder().requiredInt("id")));

    private static ArgSpec.Builder both(ArgSpec.Builder builder) {
        return builder.requiredInt("addr")
                .keywordOnly()
                .integer("addrsize", 7)
                .object("mem", MpNone.NONE)
                .integer("mem_addrsize", 8);
    }

    private static ArgSpec pins(ArgSpec.Builder builder) {
        return builder.object("scl", MpNone.NONE).object("sda", MpNone.NONE).build();
    }

    /** What a program asks for; memory is checked later. */
    static I2cTargetSettings parse(Vm vm, Peripherals peripherals, Args args) {
        return switch (peripherals.port()) {
            case RP2 -> rp2(vm, peripherals, RP2.parse(vm, args));
            case SAMD -> samd(vm, peripherals, SAMD.parse(vm, args));
            default -> {
                Object[] given = STM32.parse(vm, args);
                yield of(peripherals, BusIds.stm32(vm, "I2C", given[0], 4), null, null, 0x7f, given);
            }
        };
    }

    private static I2cTargetSettings of(
            Peripherals peripherals,
            long id,
            @Nullable PinObject scl,
            @Nullable PinObject sda,
            int mask,
            Object[] given) {
        int address = (int) ((Long) given[1] & mask);
        return new I2cTargetSettings(peripherals.port(), id, scl, sda, address, given[3], (Long) given[4]);
    }

    private static I2cTargetSettings rp2(Vm vm, Peripherals peripherals, Object[] given) {
        long id = BusIds.check(vm, "I2CTarget", (Long) given[0], 0, 2);
        PinObject scl = pin(vm, peripherals, given[5], id == 0 ? "GPIO5" : "GPIO7");
        if ((scl.number() & 3) != 1 + 2 * id) {
            throw Errors.value(vm, "bad SCL pin");
        }
        PinObject sda = pin(vm, peripherals, given[6], id == 0 ? "GPIO4" : "GPIO6");
        if ((sda.number() & 3) != 2 * id) {
            throw Errors.value(vm, "bad SDA pin");
        }
        return of(peripherals, id, scl, sda, 0x3ff, given);
    }

    private static PinObject pin(Vm vm, Peripherals peripherals, Object given, String otherwise) {
        return given == MpNone.NONE
                ? peripherals.pins().get(otherwise)
                : peripherals.pins().find(vm, given);
    }

    private static I2cTargetSettings samd(Vm vm, Peripherals peripherals, Object[] given) {
        long id = BusIds.check(vm, "I2C", (Long) given[0], 0, 8);
        PinObject sda = peripherals.pins().find(vm, given[6] == MpNone.NONE ? BusIds.name("SDA") : given[6]);
        PinObject scl = peripherals.pins().find(vm, given[5] == MpNone.NONE ? BusIds.name("SCL") : given[5]);
        return of(peripherals, id, scl, sda, 0xff, given);
    }

    /** The bytes of its memory, null for none. */
    @Nullable
    Buffer memory(Vm vm) {
        if (memory == MpNone.NONE) {
            return null;
        }
        Buffer buffer = Buffers.writable(vm, memory);
        if (placeBits < 0 || placeBits > 32 || placeBits % 8 != 0) {
            throw Errors.value(vm, "mem_addrsize must be 0, 8, 16, 24 or 32");
        }
        return buffer;
    }

    int placeBytes() {
        return (int) placeBits / 8;
    }

    /** The address that a controller is to say: all of 8 bits do not go out on samd. */
    int answersAt() {
        return port == Port.SAMD ? address & 0x7f : address;
    }

    /** What a record says of it. */
    String text() {
        String pins = scl == null || sda == null
                ? ""
                : "scl=" + scl.device().name() + " sda=" + sda.device().name() + " ";
        return pins + "addr=0x%02x".formatted(address);
    }

    /** How it is printed. */
    String shown() {
        if (scl == null || sda == null) {
            return "I2CTarget(" + id + ", addr=" + address + ")";
        }
        return port == Port.RP2
                ? "I2CTarget(" + id + ", addr=" + address + ", scl=" + scl.number() + ", sda=" + sda.number() + ")"
                : "I2C(" + id + ", scl=\"" + scl.own() + "\", sda=\"" + sda.own() + "\", addr=" + address + ")";
    }
}
