package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.pio.PioSettings.Span;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Sequences;

/**
 * How pins begin that a state machine drives (ports/rp2/rp2_pio.c).
 *
 * @param pins which
 * @param levels of each, the first in the lowest bit
 * @param directions of each, 1 for those that are driven
 */
record PinStart(Span pins, int levels, int directions) {
    private static final int BANK = 32;

    /**
     * What a program says: {@code PIO.OUT_LOW} and its like, one a pin, or one for one; {@code None} for no pins.
     *
     * @param base the first pin, less than 0 for none
     */
    static PinStart parse(Vm vm, Object each, int base) {
        if (each == MpNone.NONE) {
            return new PinStart(base < 0 ? Span.NONE : new Span(base, 0), 0, 0);
        }
        Object[] values = Numbers.toIntOrNull(vm, each) == null ? Sequences.itemsOf(vm, each) : new Object[] {each};
        int levels = 0;
        int directions = 0;
        for (int i = 0; i < values.length; i++) {
            long value = Numbers.toLong(vm, values[i]);
            if (i < BANK) {
                levels |= (int) (value & 1) << i;
                directions |= (int) (value >> 1 & 1) << i;
            }
        }
        return base < 0
                ? new PinStart(Span.NONE, 0, 0)
                : new PinStart(new Span(base, Math.min(BANK, values.length)), levels, directions);
    }
}
