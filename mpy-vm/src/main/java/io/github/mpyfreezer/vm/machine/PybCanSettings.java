package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;

/**
 * The arguments of {@code pyb.CAN.init} (ports/stm32/pyb_can.c).
 *
 * @param mode how it takes part
 * @param bitrate bits a second
 * @param restarts whether it restarts by itself
 * @param banks of filters that the first bus has
 */
record PybCanSettings(CanMode mode, long bitrate, boolean restarts, long banks) {
    private static final long LOOPBACK = 0x400_0000;
    private static final long SILENT = 0x800_0000;
    private static final long USUAL_BANKS = 14;
    private static final ArgSpec INIT = ArgSpec.builder()
            .requiredInt("mode")
            .integer("prescaler", 100)
            .keywordOnly()
            .integer("sjw", 1)
            .integer("bs1", 6)
            .integer("bs2", 8)
            .bool("auto_restart", false)
            .integer("baudrate", 0)
            .integer("sample_point", 75)
            .integer("num_filter_banks", USUAL_BANKS)
            .build();

    /** As a bus is before it is set up. */
    static PybCanSettings reset() {
        return new PybCanSettings(CanMode.NORMAL, 0, false, USUAL_BANKS);
    }

    /** @param clock of the bus, in Hz */
    static PybCanSettings parse(Vm vm, long clock, Args args) {
        Object[] given = INIT.parse(vm, args);
        var timing = new CanTiming((Long) given[1], (Long) given[3], (Long) given[4]);
        if ((Long) given[6] != 0) {
            timing = CanTiming.find(vm, clock, (Long) given[6], (Long) given[7]);
        }
        CanMode mode = CanMode.of(((Long) given[0] & LOOPBACK) != 0, ((Long) given[0] & SILENT) != 0);
        return new PybCanSettings(mode, timing.bitrate(clock), (Boolean) given[5], (Long) given[8]);
    }

    /** What a record says. */
    String text() {
        return mode + " bitrate=" + bitrate;
    }

    CanController.Mode controllerMode() {
        return mode.at(bitrate);
    }
}
