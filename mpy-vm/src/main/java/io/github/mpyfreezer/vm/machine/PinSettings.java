package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.PinLine.Drive;
import io.github.mpyfreezer.vm.board.PinLine.Pull;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import java.util.List;

/**
 * How a pin is set up, in the numbers of its port (the functions {@code *_pin_obj_init_helper} of the ports).
 *
 * @param peripherals of the pin
 * @param mode one of the port's constants
 * @param pull likewise, 0 for none
 * @param value the level it begins with, -1 if none is given
 * @param alternate the number of an alternate function, -1 if none is given
 */
record PinSettings(Peripherals peripherals, long mode, long pull, int value, long alternate) {
    private static final List<String> MODES = List.of("IN", "OUT", "OPEN_DRAIN", "ALT", "ALT_OPEN_DRAIN", "ANALOG");
    private static final long KEEP = -1;
    private static final long RP2_SIO = 5;
    private static final int FIRST_ESP32_INPUT = 34;

    private static final ArgSpec STM32 = ArgSpec.builder()
            .requiredInt("mode")
            .object("pull", MpNone.NONE)
            .integer("af", -1)
            .keywordOnly()
            .object("value", KEEP)
            .integer("alt", -1)
            .build();
    private static final ArgSpec RP2 = ArgSpec.builder()
            .object("mode", MpNone.NONE)
            .object("pull", MpNone.NONE)
            .keywordOnly()
            .object("value", MpNone.NONE)
            .integer("alt", RP2_SIO)
            .build();
    private static final ArgSpec ESP32 = ArgSpec.builder()
            .object("mode", MpNone.NONE)
            .object("pull", KEEP)
            .keywordOnly()
            .object("value", KEEP)
            .object("drive", KEEP)
            .object("hold", KEEP)
            .build();
    private static final ArgSpec ESP8266 = ArgSpec.builder()
            .requiredInt("mode")
            .object("pull", MpNone.NONE)
            .keywordOnly()
            .object("value", KEEP)
            .build();
    private static final ArgSpec SAMD = ArgSpec.builder()
            .object("mode", MpNone.NONE)
            .object("pull", MpNone.NONE)
            .keywordOnly()
            .object("value", MpNone.NONE)
            .integer("drive", 0)
            .build();

    /** As a pin is before a program has set it up. */
    static PinSettings reset(Peripherals peripherals) {
        return new PinSettings(peripherals, peripherals.constant("Pin", "IN"), 0, -1, -1);
    }

    /** What arguments say, in the words of the port where they are wrong; what they leave out stays or is reset, as there. */
    static PinSettings parse(Vm vm, Peripherals peripherals, PinSettings before, Args args) {
        return switch (peripherals.port()) {
            case STM32, NRF -> stm32(vm, peripherals, STM32.parse(vm, args));
            case RP2 -> rp2(vm, before, RP2.parse(vm, args));
            case ESP32 -> esp32(vm, before, args, ESP32.parse(vm, args));
            case ESP8266 -> esp8266(vm, peripherals, ESP8266.parse(vm, args));
            case SAMD -> samd(vm, before, SAMD.parse(vm, args));
        };
    }

    private static PinSettings stm32(Vm vm, Peripherals peripherals, Object[] given) {
        long mode = (Long) given[0];
        long pull = number(vm, given[1]);
        long alternate = (Long) given[4] == -1 ? (Long) given[2] : (Long) given[4];
        if (peripherals.port() == Port.STM32) {
            boolean known = MODES.stream().anyMatch(name -> peripherals.constant("Pin", name) == mode);
            if (!known && !isInterrupt(mode)) {
                throw Errors.value(vm, "invalid pin mode: " + mode);
            }
            if (pull < 0 || pull > 2) {
                throw Errors.value(vm, "invalid pin pull: " + pull);
            }
            boolean alternateMode = (mode & 0xf) == 2;
            if (alternateMode && (alternate < 0 || alternate > 15)) {
                throw Errors.value(vm, "invalid pin af: " + alternate);
            }
        }
        return new PinSettings(peripherals, mode, pull, level(vm, given[3]), alternate);
    }

    private static boolean isInterrupt(long mode) {
        return mode == 0x11_0000 || mode == 0x21_0000 || mode == 0x31_0000;
    }

    private static PinSettings rp2(Vm vm, PinSettings before, Object[] given) {
        Peripherals peripherals = before.peripherals;
        long mode = given[0] == MpNone.NONE ? before.mode : Numbers.toLong(vm, given[0]);
        long alternate = (Long) given[3];
        if (mode > 2 && given[0] != MpNone.NONE && (alternate < 1 || alternate > 9)) {
            throw Errors.value(vm, "invalid pin af: " + alternate);
        }
        return new PinSettings(peripherals, mode, number(vm, given[1]), level(vm, given[2]), alternate);
    }

    private static PinSettings esp32(Vm vm, PinSettings before, Args args, Object[] given) {
        Peripherals peripherals = before.peripherals;
        long mode = given[0] == MpNone.NONE ? before.mode : Numbers.toLong(vm, given[0]);
        long pull = Long.valueOf(KEEP).equals(given[1]) ? before.pull : number(vm, given[1]);
        int value = args.named("value") == null ? -1 : level(vm, given[2]);
        return new PinSettings(peripherals, mode, pull, value, -1);
    }

    /** Raises {@code ValueError} for an output at a pin of an ESP32 that has none. */
    void checkOutput(Vm vm, long pin) {
        if (peripherals.port() == Port.ESP32 && pin >= FIRST_ESP32_INPUT && pin < 40 && (mode & 2) != 0) {
            throw Errors.value(vm, "pin can only be input");
        }
    }

    private static PinSettings esp8266(Vm vm, Peripherals peripherals, Object[] given) {
        return new PinSettings(peripherals, (Long) given[0], number(vm, given[1]), level(vm, given[2]), -1);
    }

    private static PinSettings samd(Vm vm, PinSettings before, Object[] given) {
        Peripherals peripherals = before.peripherals;
        long mode = given[0] == MpNone.NONE ? before.mode : Numbers.toLong(vm, given[0]);
        if (mode == 1 && given[1] != MpNone.NONE) {
            throw Errors.value(vm, "OUT incompatible with pull");
        }
        long pull = given[1] == MpNone.NONE ? before.pull : Numbers.toLong(vm, given[1]);
        if ((Long) given[3] < 0 || (Long) given[3] > 1) {
            throw Errors.value(vm, "invalid argument(s) value");
        }
        return new PinSettings(peripherals, mode, pull, level(vm, given[2]), -1);
    }

    private static long number(Vm vm, Object value) {
        return value == MpNone.NONE ? 0 : Numbers.toLong(vm, value);
    }

    private static int level(Vm vm, Object value) {
        if (value == MpNone.NONE || Long.valueOf(KEEP).equals(value)) {
            return -1;
        }
        return Operators.isTrue(vm, value) ? 1 : 0;
    }

    /** The constant's name; a number where it has none. */
    String modeName() {
        for (String name : MODES) {
            if (peripherals.constant("Pin", name) == mode) {
                return name;
            }
        }
        return Long.toString(mode);
    }

    Drive drive() {
        return switch (modeName()) {
            case "OUT" -> Drive.OUTPUT;
            case "OPEN_DRAIN" -> Drive.OPEN_DRAIN;
            default -> Drive.INPUT;
        };
    }

    Pull hold() {
        if (pull == 0) {
            return Pull.NONE;
        }
        return pull == peripherals.constant("Pin", "PULL_DOWN") ? Pull.DOWN : Pull.UP;
    }

    String pullName(String none) {
        return switch (hold()) {
            case NONE -> none;
            case UP -> "PULL_UP";
            case DOWN -> "PULL_DOWN";
        };
    }

    /** What a printed pin says behind its mode. */
    String shown(String prefix) {
        String text = hold() == Pull.NONE ? "" : ", pull=" + prefix + pullName("");
        boolean alternateMode = modeName().startsWith("ALT");
        return alternateMode ? text + ", alt=" + alternate : text;
    }

    /** What a record says. */
    String text() {
        String text = modeName();
        if (hold() != Pull.NONE) {
            text += " " + pullName("");
        }
        if (alternate >= 0 && modeName().startsWith("ALT")) {
            text += " alt=" + alternate;
        }
        return value >= 0 ? text + " value=" + value : text;
    }
}
