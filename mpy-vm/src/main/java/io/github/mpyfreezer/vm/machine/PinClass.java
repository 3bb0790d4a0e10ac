package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.PinNames;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Instance;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code Pin}: finds pins as the port does (machine_pin.c of the ports, ports/stm32/pin.c). There is one object a pin. */
final class PinClass {
    /** Numbers that name no pin of an ESP32 (ports/esp32/boards/pins_prefix.c and its like). */
    private static final Set<Integer> NO_ESP32_PIN = Set.of(20, 24, 28, 29, 30, 31);

    private final Peripherals peripherals;
    private final Map<String, PinObject> pins = new LinkedHashMap<>();
    private final MpType type;

    PinClass(Peripherals peripherals) {
        this.peripherals = peripherals;
        this.type = MpType.builder("Pin")
                .slots(Slot.CALL, Slot.PRINT)
                .maker(this::make)
                .members(this::members)
                .build();
    }

    MpType type() {
        return type;
    }

    private Object make(Vm vm, MpType cls, Args args) {
        args.check(vm, 1, Integer.MAX_VALUE, true);
        PinObject pin = find(vm, args.get(0));
        if (args.count() > 1 || args.named() > 0) {
            pin.init(vm, args.without(1));
        }
        return pin;
    }

    private Members.Table members() {
        return peripherals.members(
                "Pin",
                PinObject.methods()
                        .value(
                                "board",
                                named("board", peripherals.board().pinNames().names()))
                        .value(
                                "cpu",
                                named("cpu", peripherals.board().pinNames().pins())));
    }

    private MpType named(String name, Iterable<String> names) {
        return MpType.builder(name)
                .members(() -> {
                    var table = new Members.Table();
                    names.forEach(pin -> table.value(pin, get(own(pin))));
                    return table;
                })
                .build();
    }

    private String own(String name) {
        String own = peripherals.board().pinNames().own(name);
        return own == null ? name : own;
    }

    /** The pin of this own name. */
    PinObject get(String own) {
        return pins.computeIfAbsent(own, name -> new PinObject(peripherals, type, name));
    }

    /** Whether a value is a pin of the board. */
    static @Nullable PinObject asPin(Object value) {
        if (value instanceof PinObject pin) {
            return pin;
        }
        return value instanceof Instance instance && instance.nativePart() instanceof PinObject pin ? pin : null;
    }

    /** The pin that a value names; raises {@code ValueError} in the words of the port where it names none. */
    PinObject find(Vm vm, Object value) {
        PinObject pin = asPin(value);
        if (pin != null) {
            return pin;
        }
        String own = value instanceof Long number
                ? numbered(number)
                : value instanceof MpStr text ? named(text.toString()) : null;
        if (own != null) {
            return get(own);
        }
        throw unknown(vm, value);
    }

    private @Nullable String numbered(long number) {
        PinNames names = peripherals.board().pinNames();
        return switch (peripherals.port()) {
            case STM32 -> null;
            case RP2 -> number >= 0 && number < 30 ? "GPIO" + number : null;
            case ESP32 -> number >= 0 && number < 49 && !NO_ESP32_PIN.contains((int) number) ? "" + number : null;
            case ESP8266 -> number >= 0 && number <= 16 ? "" + number : null;
            case SAMD -> number >= 0 && number < 128 ? checked(names, samd((int) number)) : null;
            case NRF -> number >= 0 && number < 48 ? checked(names, "P" + number) : null;
        };
    }

    private static String samd(int number) {
        return "P" + (char) ('A' + number / 32) + "%02d".formatted(number % 32);
    }

    private static @Nullable String checked(PinNames names, String own) {
        return !names.known() || names.exists(own) ? own : null;
    }

    private @Nullable String named(String name) {
        PinNames names = peripherals.board().pinNames();
        String own = names.own(name);
        boolean byOwnName = peripherals.port() != Port.ESP32 && peripherals.port() != Port.ESP8266;
        // Where it is not known which pins the board has, each name is taken for one.
        return own == null && byOwnName ? checked(names, name) : own;
    }

    private Raised unknown(Vm vm, Object value) {
        return switch (peripherals.port()) {
            case STM32 ->
                value instanceof MpStr name
                        ? Errors.value(vm, "Pin(" + name + ") doesn't exist")
                        : Errors.type(
                                vm,
                                "can't convert to str implicitly",
                                "can't convert '" + Types.nameOf(value) + "' object to str implicitly");
            case RP2 ->
                Errors.value(vm, value instanceof MpStr name ? "unknown named pin \"" + name + "\"" : "invalid pin");
            case ESP32, ESP8266 -> Errors.value(vm, "invalid pin");
            case SAMD -> Errors.value(vm, "not a Pin");
            case NRF -> Errors.value(vm, "not a valid pin identifier");
        };
    }

    void addRoots(Census census) {
        pins.values().forEach(census::add);
    }
}
