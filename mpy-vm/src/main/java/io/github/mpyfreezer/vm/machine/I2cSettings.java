package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * How an I2C bus is set up: the arguments of the constructors (machine_i2c.c of the ports, {@code mp_machine_soft_i2c_init} in
 * extmod/machine_i2c.c).
 *
 * @param port of the board
 * @param id which bus, -1 for one in software
 * @param scl its clock, null where the board decides
 * @param sda its data
 * @param frequency in bits a second, as it comes out
 * @param timeout in microseconds
 */
record I2cSettings(
        Port port,
        long id,
        @Nullable PinObject scl,
        @Nullable PinObject sda,
        long frequency,
        long timeout) {
    private static final long DEFAULT_FREQUENCY = 400_000;
    private static final long DEFAULT_TIMEOUT = 50_000;
    private static final long RP2_CLOCK = 125_000_000;

    private static final ArgSpec SOFT = ArgSpec.builder()
            .required("scl")
            .required("sda")
            .keywordOnly()
            .integer("freq", DEFAULT_FREQUENCY)
            .integer("timeout", DEFAULT_TIMEOUT)
            .build();
    private static final ArgSpec STM32 = ArgSpec.builder()
            .required("id")
            .keywordOnly()
            .object("scl", MpNone.NONE)
            .object("sda", MpNone.NONE)
            .integer("freq", DEFAULT_FREQUENCY)
            .integer("timeout", DEFAULT_TIMEOUT)
            .build();
    private static final ArgSpec NRF = ArgSpec.builder()
            .required("id")
            .required("scl")
            .required("sda")
            .keywordOnly()
            .integer("freq", DEFAULT_FREQUENCY)
            .integer("timeout", DEFAULT_TIMEOUT)
            .build();
    private static final ArgSpec RP2 = ArgSpec.builder()
            .integer("id", 0)
            .integer("freq", DEFAULT_FREQUENCY)
            .keywordOnly()
            .object("scl", MpNone.NONE)
            .object("sda", MpNone.NONE)
            .integer("timeout", DEFAULT_TIMEOUT)
            .build();
    private static final ArgSpec SAMD = ArgSpec.builder()
            .requiredInt("id")
            .integer("freq", DEFAULT_FREQUENCY)
            .keywordOnly()
            .object("scl", MpNone.NONE)
            .object("sda", MpNone.NONE)
            .integer("timeout", DEFAULT_TIMEOUT)
            .build();
    private static final ArgSpec ESP32 = ArgSpec.builder()
            .integer("id", 0)
            .keywordOnly()
            .object("scl", MpNone.NONE)
            .object("sda", MpNone.NONE)
            .integer("freq", -1)
            .integer("timeout", -1)
            .build();

    /** A bus in software. */
    static I2cSettings soft(Vm vm, Peripherals peripherals, Args args) {
        Object[] given = SOFT.parse(vm, args);
        PinObject scl = peripherals.pins().find(vm, given[0]);
        PinObject sda = peripherals.pins().find(vm, given[1]);
        if ((Long) given[2] == 0) {
            throw Errors.zeroDivision();
        }
        long delay = Math.max(1, 500_000 / (Long) given[2]);
        return new I2cSettings(peripherals.port(), -1, scl, sda, 500_000 / delay, (Long) given[3]);
    }

    /** A bus of the processor, as the port's constructor takes it; {@code before} is how it is set up now, null if not at all. */
    static I2cSettings hard(Vm vm, Peripherals peripherals, Args args) {
        return switch (peripherals.port()) {
            case STM32 -> stm32(vm, peripherals, STM32.parse(vm, args));
            case RP2 -> rp2(vm, peripherals, RP2.parse(vm, args));
            case ESP32, ESP8266 -> esp32(vm, peripherals, ESP32.parse(vm, args));
            case SAMD -> samd(vm, peripherals, SAMD.parse(vm, args));
            case NRF -> nrf(vm, peripherals, NRF.parse(vm, args));
        };
    }

    private static I2cSettings stm32(Vm vm, Peripherals peripherals, Object[] given) {
        long id = BusIds.stm32(vm, "I2C", given[0], 4);
        if (given[1] != MpNone.NONE || given[2] != MpNone.NONE) {
            throw Errors.value(vm, "explicit choice of scl/sda is not implemented");
        }
        return new I2cSettings(peripherals.port(), id, null, null, (Long) given[3], (Long) given[4]);
    }

    private static I2cSettings rp2(Vm vm, Peripherals peripherals, Object[] given) {
        long id = BusIds.check(vm, "I2C", (Long) given[0], 0, 2);
        PinObject scl = pin(vm, peripherals, given[2], id == 0 ? "GPIO5" : "GPIO7");
        PinObject sda = pin(vm, peripherals, given[3], id == 0 ? "GPIO4" : "GPIO6");
        if ((scl.number() & 3) != 1 + 2 * id) {
            throw Errors.value(vm, "bad SCL pin");
        }
        if ((sda.number() & 3) != 2 * id) {
            throw Errors.value(vm, "bad SDA pin");
        }
        long asked = Math.max(1, (Long) given[1]);
        long frequency = RP2_CLOCK / Math.max(1, (RP2_CLOCK + asked / 2) / asked);
        return new I2cSettings(peripherals.port(), id, scl, sda, frequency, (Long) given[4]);
    }

    private static I2cSettings esp32(Vm vm, Peripherals peripherals, Object[] given) {
        long id = BusIds.check(vm, "I2C", (Long) given[0], 0, 2);
        PinObject scl = pin(vm, peripherals, given[1], id == 0 ? "18" : "25");
        PinObject sda = pin(vm, peripherals, given[2], id == 0 ? "19" : "26");
        long frequency = (Long) given[3] == -1 ? DEFAULT_FREQUENCY : (Long) given[3];
        long timeout = (Long) given[4] == -1 ? DEFAULT_TIMEOUT : (Long) given[4];
        return new I2cSettings(peripherals.port(), id, scl, sda, frequency, timeout);
    }

    private static I2cSettings samd(Vm vm, Peripherals peripherals, Object[] given) {
        long id = BusIds.check(vm, "I2C", (Long) given[0], 0, 8);
        PinObject scl = peripherals.pins().find(vm, given[2] == MpNone.NONE ? BusIds.name("SCL") : given[2]);
        PinObject sda = peripherals.pins().find(vm, given[3] == MpNone.NONE ? BusIds.name("SDA") : given[3]);
        return new I2cSettings(peripherals.port(), id, scl, sda, (Long) given[1], (Long) given[4] / 1000 * 1000);
    }

    private static I2cSettings nrf(Vm vm, Peripherals peripherals, Object[] given) {
        long id = Numbers.toLong(vm, given[0]);
        if (id < 0 || id > 1) {
            throw Errors.value(vm, "I2C doesn't exist");
        }
        PinObject scl = peripherals.pins().find(vm, given[1]);
        PinObject sda = peripherals.pins().find(vm, given[2]);
        long asked = (Long) given[3];
        long frequency = asked == -1 || asked >= 320_000 ? DEFAULT_FREQUENCY : asked <= 150_000 ? 100_000 : 250_000;
        return new I2cSettings(peripherals.port(), id, scl, sda, frequency, (Long) given[4]);
    }

    private static PinObject pin(Vm vm, Peripherals peripherals, Object given, String otherwise) {
        return given == MpNone.NONE
                ? peripherals.pins().get(otherwise)
                : peripherals.pins().find(vm, given);
    }

    boolean software() {
        return id < 0;
    }

    /** What a script calls the bus, with the pins' own names. */
    String lineName() {
        return software() && scl != null && sda != null ? scl.own() + "/" + sda.own() : Long.toString(id);
    }

    /** What a record calls it. */
    String recordName() {
        return software() && scl != null && sda != null
                ? scl.device().name() + "/" + sda.device().name()
                : Long.toString(id);
    }

    /** What a record says of it. */
    String text() {
        String pins = scl == null || sda == null || software()
                ? ""
                : "scl=" + scl.device().name() + " sda=" + sda.device().name() + " ";
        return pins + "freq=" + frequency;
    }

    /** How it is printed. */
    String shown() {
        String clock = scl == null ? "" : software() && port != Port.STM32 ? "" + scl.number() : scl.own();
        String data = sda == null ? "" : software() && port != Port.STM32 ? "" + sda.number() : sda.own();
        if (software()) {
            return "SoftI2C(scl=" + clock + ", sda=" + data + ", freq=" + frequency + ")";
        }
        return "I2C(" + id
                + switch (port) {
                    case STM32 -> ", freq=" + frequency;
                    case RP2 ->
                        ", freq=" + frequency + ", scl=" + number(scl) + ", sda=" + number(sda) + ", timeout="
                                + timeout;
                    case ESP32, ESP8266 ->
                        ", scl=" + number(scl) + ", sda=" + number(sda) + ", freq=" + frequency + ", timeout="
                                + timeout;
                    case SAMD ->
                        ", freq=" + frequency + ", scl=\"" + clock + "\", sda=\"" + data + "\", timeout=" + timeout;
                    case NRF -> ", timeout=" + timeout;
                }
                + ")";
    }

    private static long number(@Nullable PinObject pin) {
        return pin == null ? 0 : pin.number();
    }
}
