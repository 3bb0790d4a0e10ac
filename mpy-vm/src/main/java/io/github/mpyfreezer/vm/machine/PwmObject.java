package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import java.math.BigInteger;

/**
 * {@code PWM} (extmod/machine_pwm.c and machine_pwm.c of the ports). It has exactly the frequency and duty that it is given, not
 * the nearest that a timer can make.
 */
final class PwmObject extends BoardObject {
    private static final long SECOND = 1_000_000_000;
    private static final long FULL_U16 = 65_536;
    private static final long FULL_U10 = 1_024;
    private static final ArgSpec INIT = ArgSpec.builder()
            .integer("freq", -1)
            .keywordOnly()
            .integer("duty_u16", -1)
            .integer("duty_ns", -1)
            .integer("invert", -1)
            .integer("duty", -1)
            .build();

    private final PinObject pin;
    private long frequency;
    private long dutyU16;
    private long dutyNanos = -1;

    private PwmObject(Peripherals peripherals, MpType type, PinObject pin) {
        super(peripherals, type, new Device(Device.Kind.PWM, pin.device().name()));
        this.pin = pin;
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("PWM")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members("PWM", methods()))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        args.check(vm, 1, Integer.MAX_VALUE, true);
        PinObject pin = peripherals.pins().find(vm, args.get(0));
        PwmObject pwm = peripherals.device(
                new Device(Device.Kind.PWM, pin.device().name()),
                PwmObject.class,
                () -> new PwmObject(peripherals, type, pin));
        if (pwm.frequency == 0 && peripherals.port() == Port.ESP32) {
            pwm.frequency = 5_000;
            pwm.dutyU16 = FULL_U16 / 2;
        }
        pwm.init(vm, args.without(1));
        return pwm;
    }

    static Members.Table methods() {
        return new Members.Table()
                .funKw("init", 1, (vm, args) -> {
                    self(vm, args.get(0)).init(vm, args.without(1));
                    return MpNone.NONE;
                })
                .fun1("deinit", (vm, self) -> {
                    PwmObject pwm = self(vm, self);
                    pwm.note(new BoardEvent.Action(pwm.device(), "off"));
                    return MpNone.NONE;
                })
                .value("freq", property("freq", pwm -> pwm.frequency, PwmObject::setFrequency))
                .value("duty_u16", property("duty_u16", PwmObject::u16, PwmObject::setU16))
                .value("duty_ns", property("duty_ns", PwmObject::nanos, PwmObject::setNanos))
                .value("duty", property("duty", PwmObject::u10, PwmObject::setU10));
    }

    private interface Getter {
        long get(PwmObject pwm);
    }

    private interface Setter {
        void set(PwmObject pwm, Vm vm, long value);
    }

    private static NativeFunction property(String name, Getter getter, Setter setter) {
        return NativeFunction.of(name, 1, 2, (vm, args) -> {
            PwmObject pwm = self(vm, args.get(0));
            if (args.count() == 1) {
                return getter.get(pwm);
            }
            long value = Numbers.toLong(vm, args.get(1));
            setter.set(pwm, vm, value);
            pwm.note(new BoardEvent.Written(pwm.device(), name, value));
            return MpNone.NONE;
        });
    }

    private static PwmObject self(Vm vm, Object value) {
        return self(vm, value, PwmObject.class);
    }

    private void init(Vm vm, Args args) {
        Object[] given = INIT.parse(vm, args);
        var text = new StringBuilder();
        apply(vm, text, "freq", (Long) given[0], PwmObject::setFrequency);
        apply(vm, text, "duty_u16", (Long) given[1], PwmObject::setU16);
        apply(vm, text, "duty_ns", (Long) given[2], PwmObject::setNanos);
        apply(vm, text, "duty", (Long) given[4], PwmObject::setU10);
        if ((Long) given[3] > 0) {
            text.append(" invert");
        }
        note(new BoardEvent.Setup(device(), text.toString().strip()));
    }

    private void apply(Vm vm, StringBuilder text, String name, long value, Setter setter) {
        if (value != -1) {
            setter.set(this, vm, value);
            text.append(' ').append(name).append('=').append(value);
        }
    }

    private void setFrequency(Vm vm, long value) {
        switch (peripherals().port()) {
            case RP2 -> check(vm, value, 8, 62_500_000);
            case STM32 -> check(vm, value, 1, 84_000_000);
            case SAMD -> check(vm, value, Long.MIN_VALUE, 48_000_000);
            case ESP32 -> {
                if (value < 1 || value > 40_000_000) {
                    throw Errors.value(vm, "frequency must be from 1Hz to 40MHz");
                }
            }
            case ESP8266, NRF -> {}
        }
        frequency = value;
    }

    private static void check(Vm vm, long value, long min, long max) {
        if (value < min) {
            throw Errors.value(vm, "freq too small");
        } else if (value > max) {
            throw Errors.value(vm, "freq too large");
        }
    }

    private void setU16(Vm vm, long value) {
        if (peripherals().port() == Port.ESP32 && (value < 0 || value > FULL_U16)) {
            throw Errors.value(vm, "duty_u16 must be from 0 to " + FULL_U16);
        }
        dutyU16 = Math.max(0, Math.min(FULL_U16, value));
        dutyNanos = -1;
    }

    private void setNanos(Vm vm, long value) {
        dutyNanos = Math.max(0, value);
    }

    private void setU10(Vm vm, long value) {
        if (peripherals().port() == Port.ESP32 && (value < 0 || value >= FULL_U10)) {
            throw Errors.value(vm, "duty must be from 0 to " + (FULL_U10 - 1));
        }
        dutyU16 = Math.max(0, Math.min(FULL_U10, value)) * FULL_U16 / FULL_U10;
        dutyNanos = -1;
    }

    private long u16() {
        long duty = dutyNanos >= 0 && frequency > 0 ? scaled(dutyNanos, frequency * FULL_U16, SECOND) : dutyU16;
        return Math.min(FULL_U16 - 1, duty);
    }

    private long u10() {
        return u16() * FULL_U10 / FULL_U16;
    }

    private long nanos() {
        if (dutyNanos >= 0) {
            return dutyNanos;
        }
        return frequency <= 0 ? 0 : dutyU16 * SECOND / FULL_U16 / frequency;
    }

    private static long scaled(long value, long by, long of) {
        return BigInteger.valueOf(value)
                .multiply(BigInteger.valueOf(by))
                .divide(BigInteger.valueOf(of))
                .min(BigInteger.valueOf(FULL_U16))
                .longValue();
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        long number = pin.number();
        out.print(
                switch (peripherals().port()) {
                    case RP2 -> "<PWM slice=" + number / 2 % 8 + " channel=" + number % 2 + " invert=0>";
                    case ESP32 -> "PWM(Pin(" + number + "), freq=" + frequency + ", duty_u16=" + u16() + ")";
                    case ESP8266 -> "PWM(" + number + ", freq=" + frequency + ", duty=" + u10() + ")";
                    case STM32, SAMD, NRF -> "PWM(" + pin.own() + ", freq=" + frequency + ")";
                });
    }
}
