package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;

/**
 * The arguments of {@code machine.CAN.init} (extmod/machine_can.c).
 *
 * @param mode how it takes part
 * @param clock of the bus, in Hz
 * @param prescaler by which it is divided
 * @param jump quanta by which a bit may be stretched
 * @param before quanta before the sample is taken, without the first one
 * @param behind quanta behind it
 */
record MachineCanSettings(CanMode mode, long clock, long prescaler, long jump, long before, long behind) {
    private static final int LAST_PRESCALER = 1024;
    private static final int LAST_BEFORE = 16;
    private static final int LAST_BEHIND = 8;
    private static final int LAST_JUMP = 4;
    /** The prescaler is kept in a byte. */
    private static final int KEPT = 0xff;

    private static final ArgSpec INIT = ArgSpec.builder()
            .requiredInt("bitrate")
            .integer("mode", 0)
            .integer("sample_point", 75)
            .integer("sjw", 1)
            .integer("tseg1", -1)
            .integer("tseg2", -1)
            .build();

    static MachineCanSettings parse(Vm vm, long clock, Args args) {
        Object[] given = INIT.parse(vm, args);
        long bitrate = (Long) given[0];
        long mode = (Long) given[1];
        long sample = (Long) given[2];
        long jump = (Long) given[3];
        long before = (Long) given[4];
        long behind = (Long) given[5];
        check(vm, mode >= 0 && mode < CanMode.values().length, "mode");
        check(vm, jump >= 1 && jump <= LAST_JUMP, "sjw");
        check(vm, before == -1 ? behind == -1 : before >= 1 && before <= LAST_BEFORE, "tseg1");
        check(vm, behind == -1 ? before == -1 : behind >= 1 && behind <= LAST_BEHIND, "tseg2");
        check(vm, sample > 0 && sample < 100, "sample_point");
        var asked = new MachineCanSettings(CanMode.values()[(int) mode], clock, 1, jump, before, behind);
        var search = new Search(asked, bitrate, sample);
        for (int prescaler = LAST_PRESCALER; prescaler >= 1 && bitrate > 0; prescaler--) {
            search.look(prescaler);
        }
        check(vm, search.error < bitrate, "unable to calculate BRP for baudrate");
        return search.best;
    }

    private static void check(Vm vm, boolean right, String what) {
        if (!right) {
            throw Errors.value(vm, what);
        }
    }

    private MachineCanSettings with(long newPrescaler, long newBefore, long newBehind) {
        return new MachineCanSettings(mode, clock, newPrescaler & KEPT, jump, newBefore, newBehind);
    }

    /** Bits a second. */
    long bitrate() {
        return clock / Math.max(1, prescaler) / (1 + before + behind);
    }

    /**
     * Looks for the bit rate that is nearest; of equal ones, where parts are not given, for the sample point that is nearest, and
     * of equal ones of those for the smallest prescaler.
     */
    private static final class Search {
        private final long bitrate;
        private final long sample;
        private final boolean partsGiven;
        private MachineCanSettings best;
        private long error;
        private long sampleError = 10_000;

        Search(MachineCanSettings asked, long bitrate, long sample) {
            this.best = asked;
            this.bitrate = bitrate;
            this.sample = sample;
            this.partsGiven = asked.before != -1;
            this.error = bitrate;
        }

        void look(int prescaler) {
            long divided = best.clock / prescaler;
            long quanta = partsGiven ? 1 + best.before + best.behind : (divided + bitrate / 2) / bitrate;
            if (!partsGiven && (quanta < 3 || quanta > 1 + LAST_BEFORE + LAST_BEHIND)) {
                return;
            }
            long found = Math.abs(bitrate - divided / quanta);
            if (found > error) {
                return;
            }
            if (partsGiven) {
                best = best.with(prescaler, best.before, best.behind);
                error = found;
                return;
            }
            for (long before = 1; before <= LAST_BEFORE; before++) {
                long behind = quanta - 1 - before;
                long off = Math.abs(10_000 * (1 + before) / quanta - sample * 100);
                if (behind >= 1 && behind <= LAST_BEHIND && (found < error || off <= sampleError)) {
                    best = best.with(prescaler, before, behind);
                    error = found;
                    sampleError = off;
                }
            }
        }
    }
}
