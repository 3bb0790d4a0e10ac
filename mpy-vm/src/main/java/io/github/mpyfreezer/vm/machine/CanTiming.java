package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Errors;

/**
 * The parts of a bit on a CAN bus, in quanta of the divided clock.
 *
 * @param prescaler by which the clock is divided
 * @param before quanta before the sample is taken, without the first one
 * @param behind quanta behind it
 */
record CanTiming(long prescaler, long before, long behind) {
    private static final int LAST_PRESCALER = 1023;
    private static final int LAST_BEFORE = 15;
    private static final int LAST_BEHIND = 7;
    private static final long SAMPLE_ERROR = 5;

    /** The first that fits, as module pyb looks for it (ports/stm32/pyb_can.c). */
    static CanTiming find(Vm vm, long clock, long baudrate, long samplePoint) {
        long error = baudrate / 1000;
        for (long prescaler = 1; prescaler <= LAST_PRESCALER && baudrate > 0; prescaler++) {
            for (long before = 1; before <= LAST_BEFORE; before++) {
                for (long behind = 1; behind <= LAST_BEHIND; behind++) {
                    long quanta = 1 + before + behind;
                    long sample = (1 + before) * 1000 / quanta;
                    if (Math.abs(baudrate - clock / (prescaler * quanta)) < error
                            && Math.abs(samplePoint * 10 - sample) < SAMPLE_ERROR) {
                        return new CanTiming(prescaler, before, behind);
                    }
                }
            }
        }
        throw Errors.value(
                vm,
                "couldn't match baudrate " + (baudrate & 0xffff_ffffL) + " and sample point "
                        + (samplePoint * 10 & 0xffff_ffffL) / 10);
    }

    /** Bits a second; the registers keep ten bits of the prescaler, four and three of the parts. */
    long bitrate(long clock) {
        long divider = (prescaler - 1 & LAST_PRESCALER) + 1;
        long quanta = 1 + (before - 1 & LAST_BEFORE) + 1 + (behind - 1 & LAST_BEHIND) + 1;
        return clock / (divider * quanta);
    }
}
