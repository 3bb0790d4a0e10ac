package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Sequences;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code setfilter} (ports/stm32/pyb_can.c).
 *
 * @param number of the bank
 * @param bank its filters
 */
record PybCanFilter(long number, CanFilters.Bank bank) {
    private static final int MASK16 = 0;
    private static final int LIST16 = 1;
    private static final int MASK32 = 2;
    private static final int LIST32 = 3;
    private static final ArgSpec ARGUMENTS = ArgSpec.builder()
            .requiredInt("bank")
            .requiredInt("mode")
            .requiredInt("fifo")
            .required("params")
            .keywordOnly()
            .object("rtr", MpNone.NONE)
            .bool("extframe", false)
            .build();

    /** What they say; raises {@code ValueError} where the mode is none, or has another number of parameters. */
    static PybCanFilter parse(Vm vm, Args args) {
        Object[] given = ARGUMENTS.parse(vm, args);
        boolean extended = (Boolean) given[5];
        int mode = (int) Math.max(-1, Math.min(LIST32 + 1L, (Long) given[1]));
        Object[] ids = Sequences.itemsOf(vm, given[3]);
        Object @Nullable [] remote = given[4] == MpNone.NONE ? null : Sequences.itemsOf(vm, given[4]);
        boolean wide = mode == MASK32 || mode == LIST32;
        boolean list = mode == LIST16 || mode == LIST32;
        if (mode < MASK16 || mode > LIST32 || ids.length != (wide ? 2 : 4)) {
            throw wrong(vm);
        }
        var words = new int[ids.length];
        for (int i = 0; i < words.length; i++) {
            int id = (int) Numbers.toLong(vm, ids[i]);
            words[i] = wide ? (id & 0x1fff_ffff) << 3 | 4 : extended ? narrow(id) : id << 5 & 0xffff;
            if (remote != null) {
                int bit = wide || extended ? 2 : 0x10;
                boolean isMask = !list && i % 2 == 1;
                int place = list ? i : i / 2;
                if (place >= remote.length) {
                    throw wrong(vm);
                }
                words[i] |= isMask || Numbers.toLong(vm, remote[place]) != 0 ? bit : 0;
            }
        }
        return new PybCanFilter(
                (Long) given[0], new CanFilters.Bank(wide, list, (Long) given[2] == 0 ? 0 : 1, true, words));
    }

    /** What the port makes of an extended identifier for a filter of 16 bits. */
    private static int narrow(int id) {
        return (id & 0xc0_0000) >> 13 | (id & 0x3_8000) >> 15 | 8;
    }

    static Raised wrong(Vm vm) {
        return Errors.value(vm, "CAN filter parameter error");
    }
}
