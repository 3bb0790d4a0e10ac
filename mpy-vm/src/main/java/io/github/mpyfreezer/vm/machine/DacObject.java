package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;

/** {@code DAC} of modules machine and pyb (machine_dac.c of the ports, ports/stm32/dac.c). */
final class DacObject extends BoardObject {
    private static final ArgSpec PYB = ArgSpec.builder()
            .integer("bits", 8)
            .keywordOnly()
            .object("buffering", MpNone.NONE)
            .build();
    private static final ArgSpec TIMED = ArgSpec.builder()
            .required("data")
            .required("freq")
            .integer("mode", 0)
            .build();

    private long bits;

    private DacObject(Peripherals peripherals, MpType type, String name, long bits) {
        super(peripherals, type, new Device(Device.Kind.DAC, name));
        this.bits = bits;
    }

    /** The class of module machine. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("DAC")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> {
                    args.check(vm, 1, Integer.MAX_VALUE, true);
                    return new DacObject(
                            peripherals,
                            type,
                            name(vm, peripherals, args.get(0)),
                            peripherals.port() == Port.ESP32 ? 8 : 12);
                })
                .members(() -> peripherals.members("DAC", methods()))
                .build();
    }

    /** The class of module pyb. */
    static MpType pybType(Peripherals peripherals) {
        return MpType.builder("DAC")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> {
                    args.check(vm, 1, Integer.MAX_VALUE, true);
                    var dac = new DacObject(peripherals, type, name(vm, peripherals, args.get(0)), 8);
                    dac.init(vm, args.without(1));
                    return dac;
                })
                .members(() -> peripherals.members("pyb.DAC", methods()))
                .build();
    }

    private static String name(Vm vm, Peripherals peripherals, Object source) {
        return switch (peripherals.port()) {
            case STM32 -> pybName(vm, peripherals, source);
            case ESP32 -> {
                PinObject pin = peripherals.pins().find(vm, source);
                if (pin.number() != 25 && pin.number() != 26) {
                    throw Errors.value(vm, "invalid Pin for DAC");
                }
                yield pin.device().name();
            }
            case RP2, ESP8266, SAMD, NRF -> {
                long id = Numbers.toLong(vm, source);
                if (id < 0 || id > 1) {
                    throw Errors.value(vm, "invalid DAC ID");
                }
                yield Long.toString(id);
            }
        };
    }

    private static String pybName(Vm vm, Peripherals peripherals, Object source) {
        if (source instanceof Long number) {
            if (number != 1 && number != 2) {
                throw Errors.value(vm, "DAC(" + number + ") doesn't exist");
            }
            return number.toString();
        }
        PinObject pin = peripherals.pins().find(vm, source);
        return switch (pin.own()) {
            case "A4" -> "1";
            case "A5" -> "2";
            default -> throw Errors.value(vm, "Pin(" + pin.own() + ") doesn't have DAC capabilities");
        };
    }

    static Members.Table methods() {
        return new Members.Table()
                .funKw("init", 1, (vm, args) -> {
                    self(vm, args.get(0)).init(vm, args.without(1));
                    return MpNone.NONE;
                })
                .fun1("deinit", (vm, self) -> self(vm, self).action("off"))
                .fun1("busy", (vm, self) -> false)
                .fun2("write", (vm, self, value) -> self(vm, self).write(vm, Numbers.toLong(vm, value)))
                .fun2(
                        "noise",
                        (vm, self, frequency) ->
                                self(vm, self).action("noise " + Numbers.toLong(vm, frequency) + " Hz"))
                .fun2(
                        "triangle",
                        (vm, self, frequency) ->
                                self(vm, self).action("triangle " + Numbers.toLong(vm, frequency) + " Hz"))
                .funKw("write_timed", 1, (vm, args) -> self(vm, args.get(0)).writeTimed(vm, args.without(1)));
    }

    private static DacObject self(Vm vm, Object value) {
        return self(vm, value, DacObject.class);
    }

    private void init(Vm vm, Args args) {
        long wanted = (Long) PYB.parse(vm, args)[0];
        if (wanted != 8 && wanted != 12) {
            throw Errors.value(vm, "unsupported bits");
        }
        bits = wanted;
        note(new BoardEvent.Setup(device(), "bits=" + bits));
    }

    private Object action(String what) {
        note(new BoardEvent.Action(device(), what));
        return MpNone.NONE;
    }

    private Object write(Vm vm, long value) {
        boolean checked = peripherals().port() != Port.STM32;
        if (checked && (value < 0 || value >= 1 << bits)) {
            throw Errors.value(vm, "value out of range");
        }
        note(new BoardEvent.Written(device(), "", value));
        return MpNone.NONE;
    }

    /** The samples go out by themselves; that takes no time of the program's. */
    private Object writeTimed(Vm vm, Args args) {
        Object[] given = TIMED.parse(vm, args);
        Bytes samples = I2cMethods.bytes(vm, given[0]);
        action("timed " + Numbers.toLong(vm, given[1]) + " Hz" + ((Long) given[2] == 0 ? "" : " circular"));
        note(new BoardEvent.Sent(device(), samples));
        return MpNone.NONE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print(
                peripherals().port() == Port.STM32
                        ? "DAC(" + device().name() + ", bits=" + bits + ")"
                        : peripherals().port() == Port.ESP32
                                ? "DAC(Pin(" + device().name() + "))"
                                : "DAC(" + device().name() + ")");
    }
}
