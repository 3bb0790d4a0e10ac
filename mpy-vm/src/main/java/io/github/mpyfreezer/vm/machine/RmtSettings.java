package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.Sequences;

/**
 * How a channel for pulses is set up: the arguments of its constructor (ports/esp32/esp32_rmt.c).
 *
 * @param pin where they go out
 * @param resolution ticks in a second
 * @param idle the level behind them
 * @param carrier what a record says of a carrier, empty for none
 */
record RmtSettings(PinObject pin, long resolution, boolean idle, String carrier) {
    /** What the ticks are divided from, in Hz. */
    static final long CLOCK = 80_000_000;

    private static final int SYMBOLS = 64;
    private static final long RESOLUTION = 10_000_000;
    private static final ArgSpec ARGUMENTS = ArgSpec.builder()
            .integer("id", -1)
            .keywordOnly()
            .required("pin")
            .object("resolution_hz", MpNone.NONE)
            .object("clock_div", MpNone.NONE)
            .bool("idle_level", false)
            .object("tx_carrier", MpNone.NONE)
            .integer("num_symbols", SYMBOLS)
            .build();

    /** What they say; raises {@code ValueError} in the words of the port where they are wrong. */
    static RmtSettings parse(Vm vm, Peripherals peripherals, Args args) {
        Object[] given = ARGUMENTS.parse(vm, args);
        PinObject pin = peripherals.pins().find(vm, given[1]);
        long resolution = resolution(vm, given[2], given[3]);
        long symbols = (Long) given[6];
        if (symbols < SYMBOLS || symbols % 2 == 1) {
            throw Errors.value(vm, "num_symbols must be even and at least " + SYMBOLS);
        }
        return new RmtSettings(pin, resolution, (Boolean) given[4], carrier(vm, given[5]));
    }

    private static long resolution(Vm vm, Object given, Object divider) {
        if (given != MpNone.NONE && divider != MpNone.NONE) {
            throw Errors.value(vm, "resolution_hz and clock_div are mutually exclusive");
        }
        if (given != MpNone.NONE) {
            long resolution = Numbers.toLong(vm, given) & 0xffff_ffffL;
            if (resolution == 0) {
                throw Errors.value(vm, "resolution_hz must be positive");
            }
            return resolution;
        }
        if (divider == MpNone.NONE) {
            return RESOLUTION;
        }
        long by = Numbers.toLong(vm, divider);
        if (by < 1 || by > 255) {
            throw Errors.value(vm, "clock_div must be between 1 and 255");
        }
        return CLOCK / by;
    }

    private static String carrier(Vm vm, Object given) {
        if (given == MpNone.NONE) {
            return "";
        }
        Object[] parts = Sequences.itemsOf(vm, given);
        if (parts.length != 3) {
            throw Errors.value(
                    vm, "tuple/list has wrong length", "requested length 3 but object has length " + parts.length);
        }
        long frequency = Numbers.toLong(vm, parts[0]);
        long duty = Numbers.toLong(vm, parts[1]);
        if (frequency == 0) {
            throw Errors.value(vm, "tx_carrier frequency must be >0");
        }
        if (duty < 0 || duty > 100) {
            throw Errors.value(vm, "tx_carrier duty must be 0..100");
        }
        return " carrier=" + frequency + " duty=" + duty + " level=" + (Operators.isTrue(vm, parts[2]) ? 1 : 0);
    }

    /** What a record says. */
    String text() {
        return "resolution=" + resolution + (idle ? " idle=1" : "") + carrier;
    }

    /** How it is printed. */
    String shown() {
        return "RMT(pin=" + pin.number() + ", source_freq=" + CLOCK + ", resolution_hz=" + resolution + ", idle_level="
                + (idle ? 1 : 0) + ")";
    }
}
