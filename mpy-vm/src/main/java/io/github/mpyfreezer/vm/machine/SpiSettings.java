package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an SPI bus is set up: the arguments of the constructors and of {@code init} (machine_spi.c of the ports,
 * extmod/machine_spi.c).
 *
 * @param peripherals of the board
 * @param id which bus, -1 for one in software
 * @param baudrate bits a second
 * @param polarity the idle level of the clock
 * @param phase at which edge of the clock bits are read
 * @param bits of a byte
 * @param firstbit one of the port's constants
 * @param pins clock, output and input, null where there is none or the board decides
 */
record SpiSettings(
        Peripherals peripherals,
        long id,
        long baudrate,
        long polarity,
        long phase,
        int bits,
        long firstbit,
        List<@Nullable PinObject> pins) {
    private static final long HALF_SECOND = 500_000;
    private static final List<String> WIRES = List.of("sck", "mosi", "miso");
    private static final long DEFAULT = -1;

    private static final ArgSpec INIT = spec(ArgSpec.builder(), -1, -1, -1, -1);

    private static ArgSpec spec(ArgSpec.Builder builder, long baudrate, long other, long bits, long firstbit) {
        return builder.integer("baudrate", baudrate)
                .integer("polarity", other)
                .integer("phase", other)
                .keywordOnly()
                .integer("bits", bits)
                .integer("firstbit", firstbit)
                .object("sck", MpNone.NONE)
                .object("mosi", MpNone.NONE)
                .object("miso", DEFAULT)
                .build();
    }

    /** A bus in software. */
    static SpiSettings soft(Vm vm, Peripherals peripherals, Args args) {
        Object[] given = spec(ArgSpec.builder(), HALF_SECOND, 0, 8, peripherals.constant("SPI", "MSB"))
                .parse(vm, args);
        if ((Long) given[3] != 8) {
            throw Errors.value(vm, "bits must be 8");
        }
        if (given[5] == MpNone.NONE
                || given[6] == MpNone.NONE
                || Long.valueOf(DEFAULT).equals(given[7])) {
            throw Errors.value(vm, "must specify all of sck/mosi/miso");
        }
        List<@Nullable PinObject> pins = new ArrayList<>();
        for (int i = 5; i < 8; i++) {
            pins.add(peripherals.pins().find(vm, given[i]));
        }
        return make(vm, peripherals, -1, given, pins);
    }

    /** A bus of the processor, as the port's constructor takes it. */
    static SpiSettings hard(Vm vm, Peripherals peripherals, Args args) {
        Port port = peripherals.port();
        ArgSpec.Builder builder = ArgSpec.builder();
        builder = port == Port.RP2 ? builder.object("id", 0L) : builder.required("id");
        long baudrate = port == Port.STM32 || port == Port.ESP32 ? HALF_SECOND : 1_000_000;
        long most = peripherals.constant("SPI", "MSB");
        Object[] all = spec(builder, baudrate, 0, 8, most).parse(vm, args);
        var given = new Object[all.length - 1];
        System.arraycopy(all, 1, given, 0, given.length);
        long id = id(vm, port, all[0]);
        boolean anyPin = given[5] != MpNone.NONE
                || given[6] != MpNone.NONE
                || !Long.valueOf(DEFAULT).equals(given[7]);
        if (port == Port.STM32 && anyPin) {
            throw Errors.value(vm, "explicit choice of sck/mosi/miso is not implemented");
        }
        if (port == Port.RP2 && (Long) given[4] != most) {
            throw Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "LSB");
        }
        return make(vm, peripherals, id, given, pins(vm, peripherals, id, given));
    }

    private static long id(Vm vm, Port port, Object given) {
        return switch (port) {
            case STM32 -> BusIds.stm32(vm, "SPI", given, 6);
            case RP2 -> BusIds.check(vm, "SPI", Numbers.toLong(vm, given), 0, 2);
            case ESP32 -> BusIds.check(vm, "SPI", Numbers.toLong(vm, given), 1, 3);
            case ESP8266 -> BusIds.check(vm, "SPI", Numbers.toLong(vm, given), 1, 2);
            case SAMD -> BusIds.check(vm, "SPI", Numbers.toLong(vm, given), 0, 8);
            case NRF -> {
                long id = Numbers.toLong(vm, given);
                if (id < 0 || id > 2) {
                    throw Errors.value(vm, "SPI doesn't exist");
                }
                yield id;
            }
        };
    }

    private static List<@Nullable PinObject> pins(Vm vm, Peripherals peripherals, long id, Object[] given) {
        List<String> usual = switch (peripherals.port()) {
            case RP2 -> id == 0 ? List.of("GPIO18", "GPIO19", "GPIO16") : List.of("GPIO10", "GPIO11", "GPIO8");
            case ESP32 -> id == 1 ? List.of("14", "13", "12") : List.of("18", "23", "19");
            case STM32, ESP8266, SAMD, NRF -> List.of();
        };
        List<@Nullable PinObject> pins = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Object pin = given[5 + i];
            boolean left = i == 2 ? Long.valueOf(DEFAULT).equals(pin) : pin == MpNone.NONE;
            if (left) {
                pins.add(usual.isEmpty() ? null : peripherals.pins().get(usual.get(i)));
            } else {
                pins.add(pin == MpNone.NONE ? null : peripherals.pins().find(vm, pin));
            }
            checkRp2(vm, peripherals, id, i, pins.get(i));
        }
        return pins;
    }

    private static void checkRp2(Vm vm, Peripherals peripherals, long id, int wire, @Nullable PinObject pin) {
        if (peripherals.port() != Port.RP2 || pin == null) {
            return;
        }
        long place = wire == 2 ? 0 : wire + 2L;
        if ((pin.number() & 3) != place || (pin.number() & 8) >> 3 != id) {
            throw Errors.value(vm, "bad " + WIRES.get(wire).toUpperCase(Locale.ROOT) + " pin");
        }
    }

    private static SpiSettings make(
            Vm vm, Peripherals peripherals, long id, Object[] given, List<@Nullable PinObject> pins) {
        long asked = (Long) given[0];
        if (asked <= 0 && id < 0) {
            throw Errors.zeroDivision();
        }
        if (asked > 20_000_000_000L / 250 && peripherals.port() == Port.ESP8266) {
            throw Errors.value(vm, "impossible baudrate");
        }
        long baudrate = id < 0 ? HALF_SECOND / ((HALF_SECOND + asked - 1) / asked) : asked;
        int bits = (int) Math.max(1, Math.min(32, (Long) given[3]));
        return new SpiSettings(
                peripherals, id, baudrate, (Long) given[1], (Long) given[2], bits, (Long) given[4], pins);
    }

    /** With what {@code init} is given in place of what is there. */
    SpiSettings changed(Vm vm, Args args) {
        Object[] given = INIT.parse(vm, args);
        long[] now = {baudrate, polarity, phase, bits, firstbit};
        for (int i = 0; i < now.length; i++) {
            given[i] = (Long) given[i] == -1 ? now[i] : given[i];
        }
        List<@Nullable PinObject> changed = new ArrayList<>(pins);
        for (int i = 0; i < 3; i++) {
            Object pin = given[5 + i];
            if (pin != MpNone.NONE && !Long.valueOf(DEFAULT).equals(pin)) {
                changed.set(i, peripherals.pins().find(vm, pin));
            }
        }
        return make(vm, peripherals, id, given, changed);
    }

    boolean software() {
        return id < 0;
    }

    /** What a script calls it, with the pins' own names. */
    String lineName() {
        return software() ? joined(PinObject::own) : Long.toString(id);
    }

    /** What a record calls it. */
    String recordName() {
        return software() ? joined(pin -> pin.device().name()) : Long.toString(id);
    }

    private String joined(Function<PinObject, String> name) {
        List<String> names = new ArrayList<>();
        for (PinObject pin : pins) {
            names.add(pin == null ? "" : name.apply(pin));
        }
        return String.join("/", names);
    }

    /** What a record says of it. */
    String text() {
        return "baudrate=" + baudrate + " polarity=" + polarity + " phase=" + phase
                + (bits == 8 ? "" : " bits=" + bits)
                + (firstbit == peripherals.constant("SPI", "MSB") ? "" : " firstbit=" + firstbit);
    }

    private String pin(int wire, String none) {
        PinObject pin = pins.get(wire);
        if (pin == null) {
            return none;
        }
        return switch (peripherals.port()) {
            case STM32 -> pin.own();
            case SAMD -> software() ? "" + pin.number() : "\"" + pin.own() + "\"";
            case RP2, ESP32, ESP8266, NRF -> "" + pin.number();
        };
    }

    /** How it is printed. */
    String shown() {
        String mode = ", polarity=" + polarity + ", phase=" + phase;
        if (software()) {
            return "SoftSPI(baudrate=" + baudrate + mode + ", firstbit=" + firstbit + ", sck=" + pin(0, "") + ", mosi="
                    + pin(1, "") + ", miso=" + pin(2, "") + ")";
        }
        return switch (peripherals.port()) {
            case STM32 -> "SPI(" + id + ", baudrate=" + baudrate + mode + ", bits=" + bits + ")";
            case RP2 ->
                "SPI(" + id + ", baudrate=" + baudrate + mode + ", bits=" + bits + ", sck=" + pin(0, "") + ", mosi="
                        + pin(1, "") + ", miso=" + pin(2, "None") + ")";
            case ESP32 ->
                "SPI(id=" + id + ", baudrate=" + baudrate + mode + ", bits=" + bits + ", firstbit=" + firstbit
                        + ", sck=" + pin(0, "-1") + ", mosi=" + pin(1, "-1") + ", miso=" + pin(2, "-1") + ")";
            case ESP8266 -> "HSPI(id=1, baudrate=" + baudrate + mode + ")";
            case SAMD ->
                "SPI(" + id + ", baudrate=" + baudrate + ", firstbit=" + firstbit + mode + ", bits=8, sck=" + pin(0, "")
                        + ", mosi=" + pin(1, "") + ", miso=" + pin(2, "None") + ")";
            case NRF -> "SPI(" + id + ")";
        };
    }
}
