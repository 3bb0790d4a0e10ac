package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.board.Samples;
import io.github.mpyfreezer.vm.board.script.Reading;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.Subscripts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code ADC} (extmod/machine_adc.c and machine_adc.c of the ports). A number of the script is what the program gets, a
 * voltage what the port's converter makes of it; without a script there is no voltage.
 */
final class AdcObject extends BoardObject {
    private static final Reading NOTHING = new Reading.Raw(0);
    private static final int U16 = 65_535;
    private static final ArgSpec ESP32 =
            ArgSpec.builder().keywordOnly().integer("atten", -1).build();
    private static final long MOST_ATTENUATION = 3;
    private static final long RP2_FIRST_PIN = 26;

    private final Samples source;
    private final String shown;
    private final @Nullable AdcBlock block;
    private long attenuation;

    private AdcObject(Peripherals peripherals, MpType type, String own, String shown, @Nullable AdcBlock block) {
        super(
                peripherals,
                type,
                new Device(Device.Kind.ADC, peripherals.board().pinNames().shown(own)));
        this.source = peripherals.board().samples(new Device(Device.Kind.ADC, own));
        this.shown = shown;
        this.block = block;
    }

    /** The class of module machine. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("ADC")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members("ADC", methods()))
                .build();
    }

    /** The class of module pyb. */
    static MpType pybType(Peripherals peripherals) {
        return MpType.builder("ADC")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> {
                    args.check(vm, 1, 1, false);
                    String name = name(vm, peripherals, args.get(0));
                    return new AdcObject(peripherals, type, name, "<ADC on " + name + ">", null);
                })
                .members(() -> peripherals.members("pyb.ADC", methods()))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        args.check(vm, 1, Integer.MAX_VALUE, true);
        if (peripherals.port() == Port.ESP32) {
            return connected(vm, peripherals, peripherals.pins().find(vm, args.get(0)), args.without(1));
        }
        String name = name(vm, peripherals, args.get(0));
        var adc = new AdcObject(peripherals, type, name, shown(peripherals.port(), name), null);
        adc.init(vm, args.without(1));
        return adc;
    }

    /** The one converter of an esp32's pin, which is set up anew. */
    static AdcObject connected(Vm vm, Peripherals peripherals, PinObject pin, Args args) {
        var device = new Device(Device.Kind.ADC, pin.own());
        AdcObject adc = peripherals.device(
                device,
                AdcObject.class,
                () -> new AdcObject(
                        peripherals, peripherals.type("ADC"), pin.own(), pin.own(), AdcBlock.at(peripherals, pin)));
        adc.init(vm, args);
        return adc;
    }

    private static String shown(Port port, String name) {
        return switch (port) {
            case RP2 -> "<ADC channel=" + channel(name) + ">";
            case ESP8266 -> "ADC(" + name + ")";
            case STM32, ESP32, SAMD, NRF -> "<ADC channel=" + name + ">";
        };
    }

    private static String channel(String name) {
        String digits = name.replaceAll("\\D", "");
        long number = digits.isEmpty() || digits.length() > 9 ? 0 : Long.parseLong(digits);
        return Long.toString(number < RP2_FIRST_PIN ? number : number - RP2_FIRST_PIN);
    }

    /** The channel: its pin's own name, where it has one, else its number. */
    private static String name(Vm vm, Peripherals peripherals, Object source) {
        if (source instanceof Long number) {
            switch (peripherals.port()) {
                case STM32, NRF -> {
                    return number.toString();
                }
                case ESP8266 -> {
                    if (number != 0 && number != 1) {
                        throw Errors.value(vm, "ADC(" + number + ") doesn't exist");
                    }
                    return number.toString();
                }
                case RP2 -> {
                    if (number == 4) {
                        return "4";
                    }
                    if (number >= 0 && number < 4) {
                        return peripherals
                                .pins()
                                .get("GPIO" + (RP2_FIRST_PIN + number))
                                .own();
                    }
                }
                case ESP32, SAMD -> {}
            }
        }
        PinObject pin = peripherals.pins().find(vm, source);
        if (peripherals.port() == Port.RP2 && (pin.number() < RP2_FIRST_PIN || pin.number() > RP2_FIRST_PIN + 3)) {
            throw Errors.value(vm, "Pin doesn't have ADC capabilities");
        }
        return pin.own();
    }

    static Members.Table methods() {
        return new Members.Table()
                .funKw("init", 1, (vm, args) -> {
                    self(vm, args.get(0)).init(vm, args.without(1));
                    return MpNone.NONE;
                })
                .fun1("deinit", (vm, self) -> self(vm, self).deinit())
                .fun1("block", (vm, self) -> Objects.requireNonNull(self(vm, self).block))
                .fun1("read_u16", (vm, self) -> self(vm, self).read(U16))
                .fun1("read_uv", (vm, self) -> self(vm, self).readMicrovolts())
                .fun1(
                        "read",
                        (vm, self) -> self(vm, self).read((1 << self(vm, self).bits()) - 1))
                .fun1("value", (vm, self) -> self(vm, self).read(255))
                .fun1("battery_level", (vm, self) -> self(vm, self).read(100))
                .fun2("atten", (vm, self, value) -> self(vm, self).attenuate(vm, Numbers.toLong(vm, value)))
                .fun2("width", (vm, self, value) -> self(vm, self).widen(vm, Numbers.toLong(vm, value)))
                .fun3(
                        "read_timed",
                        (vm, self, buffer, frequency) -> self(vm, self).readTimed(vm, buffer, frequency));
    }

    private static AdcObject self(Vm vm, Object value) {
        return self(vm, value, AdcObject.class);
    }

    private void init(Vm vm, Args args) {
        if (block != null) {
            long wanted = (Long) ESP32.parse(vm, args)[0];
            block.open();
            attenuate(vm, wanted == -1 ? MOST_ATTENUATION : wanted);
            block.widen(vm, 12);
        } else if (peripherals().port() != Port.SAMD) {
            args.check(vm, 0, 0, false);
        }
    }

    private Object attenuate(Vm vm, long value) {
        if (value < 0 || value > MOST_ATTENUATION) {
            throw Errors.value(vm, "invalid attenuation");
        }
        attenuation = value;
        checkOpen();
        return MpNone.NONE;
    }

    private Object widen(Vm vm, long value) {
        if (block != null) {
            block.widen(vm, value);
            checkOpen();
        }
        return MpNone.NONE;
    }

    private int bits() {
        if (block != null) {
            return block.bits();
        }
        return peripherals().port() == Port.ESP8266 || peripherals().port() == Port.NRF ? 10 : 12;
    }

    /** All of an esp32's converters that share a block are off. */
    private Object deinit() {
        if (block != null) {
            block.close();
        }
        return MpNone.NONE;
    }

    private void checkOpen() {
        if (block != null) {
            block.checkOpen();
        }
    }

    /** The voltage at which the converter gives its largest number, in millivolts. */
    private long fullScale() {
        return switch (peripherals().port()) {
            case ESP8266 -> 1_000;
            case ESP32 ->
                switch ((int) attenuation) {
                    case 0 -> 950;
                    case 1 -> 1_250;
                    case 2 -> 1_750;
                    default -> 2_450;
                };
            case STM32, RP2, SAMD, NRF -> 3_300;
        };
    }

    private Reading sample() {
        checkOpen();
        board().clock().elapsedNanos();
        return source.next(NOTHING);
    }

    private long read(long largest) {
        long value = number(sample(), largest);
        note(new BoardEvent.Sample(device(), value));
        return value;
    }

    private long number(Reading reading, long largest) {
        return reading instanceof Reading.Millivolts voltage
                ? Math.max(0, Math.min(largest, Math.min(voltage.value(), fullScale()) * largest / fullScale()))
                : ((Reading.Raw) reading).value();
    }

    private long readMicrovolts() {
        Reading reading = sample();
        long value = reading instanceof Reading.Millivolts voltage
                ? voltage.value() * 1_000
                : ((Reading.Raw) reading).value();
        note(new BoardEvent.Sample(device(), value));
        return value;
    }

    /** Fills a buffer, one reading a period (ports/stm32/adc.c). */
    private Object readTimed(Vm vm, Object buffer, Object frequency) {
        long count = Numbers.toLong(vm, Operators.length(vm, buffer));
        long hertz = Numbers.toLong(vm, frequency);
        if (hertz <= 0) {
            throw Errors.value(vm, "must have positive freq");
        }
        for (long i = 0; i < count; i++) {
            vm.spend(1);
            board().clock().sleepNanos(1_000_000_000 / hertz);
            Subscripts.set(vm, buffer, i, read((1 << bits()) - 1));
        }
        return MpNone.NONE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print(block == null ? shown : "ADC(Pin(" + shown + "), atten=" + attenuation + ")");
    }
}
