package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.PinLine;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a program gives to set a pulse counter up: only what is given is set (esp32_pcnt_init_helper in ports/esp32/esp32_pcnt.c). */
final class PcntSettings {
    private static final List<String> NAMES = List.of(
            "channel",
            "pin",
            "rising",
            "falling",
            "mode_pin",
            "mode_low",
            "mode_high",
            "min",
            "max",
            "filter",
            "threshold0",
            "threshold1",
            "value");
    private static final int CHANNELS = 2;
    private static final long LAST_ACTION = 2;
    private static final long LONGEST_FILTER = 1023;

    private final Map<String, Object> given = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();

    private PcntSettings() {}

    static PcntSettings parse(Vm vm, Args args) {
        if (args.count() > 0) {
            throw Errors.type(vm, "argument num/types mismatch", "extra positional arguments given");
        }
        var settings = new PcntSettings();
        for (String name : NAMES) {
            Object value = args.named(name);
            if (value != null) {
                settings.given.put(name, value);
            }
        }
        if (settings.given.size() < args.named()) {
            throw Errors.type(vm, "argument num/types mismatch", "extra keyword arguments given");
        }
        return settings;
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    /** A number, or what there was where none is given; raises {@code ValueError} with {@code complaint} for others. */
    long number(Vm vm, String name, String complaint, long least, long most, long before) {
        Object value = given.get(name);
        if (value == null) {
            return before;
        }
        long number = Numbers.toLong(vm, value);
        if (number < least || number > most) {
            throw Errors.value(vm, complaint);
        }
        shown.put(name, Long.toString(number));
        return number;
    }

    /** Which input is meant. */
    long channel(Vm vm) {
        return number(vm, "channel", "channel", 0, CHANNELS - 1, 0);
    }

    /** Connects the pins that are given; they become inputs that are pulled up. */
    void connect(Vm vm, Peripherals peripherals, PcntChannel channel) {
        if (!has("pin") && has("mode_pin")) {
            throw Errors.value(vm, "pin");
        }
        if (has("pin")) {
            PinLine pulses = line(vm, peripherals, "pin");
            channel.connect(pulses, line(vm, peripherals, "mode_pin"));
        }
    }

    private @Nullable PinLine line(Vm vm, Peripherals peripherals, String name) {
        Object value = given.getOrDefault(name, MpNone.NONE);
        if (value == MpNone.NONE) {
            return null;
        }
        PinObject pin = peripherals.pins().find(vm, value);
        pin.lend(PinLine.Drive.INPUT, PinLine.Pull.UP);
        shown.put(name, pin.device().name());
        return pin.line();
    }

    /** Sets what edges do, all of it if any is given. */
    void setActions(Vm vm, PcntChannel channel) {
        if (has("rising") || has("falling") || has("mode_low") || has("mode_high")) {
            channel.set(
                    number(vm, "rising", "rising", 0, LAST_ACTION, 0),
                    number(vm, "falling", "falling", 0, LAST_ACTION, 0),
                    number(vm, "mode_low", "mode_low", 0, LAST_ACTION, 0),
                    number(vm, "mode_high", "mode_high", 0, LAST_ACTION, 0));
        }
    }

    /** Short pulses are counted all the same. */
    void checkFilter(Vm vm) {
        number(vm, "filter", "filter", 0, LONGEST_FILTER, 0);
    }

    /** Whether the counter is to be 0. */
    boolean clears(Vm vm) {
        number(vm, "value", "value", 0, 0, 0);
        return has("value");
    }

    /** What was set, in the order of the port. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (String name : NAMES) {
            if (shown.containsKey(name)) {
                text.append(text.isEmpty() ? "" : " ").append(name).append('=').append(shown.get(name));
            }
        }
        return text.toString();
    }
}
