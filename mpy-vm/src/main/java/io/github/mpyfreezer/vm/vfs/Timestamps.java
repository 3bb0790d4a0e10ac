package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.IntOps;

/** Times as {@code stat} gives them: seconds since 1970 on the unix port, since 2000 on boards ({@code timeutils} in shared). */
public final class Timestamps {
    private static final long SECOND = 1_000_000_000;
    private static final long BEGIN_OF_2000 = 946_684_800;

    private Timestamps() {}

    /** A time, given in nanoseconds since the beginning of 1970; 0 stands for none. */
    public static Object ofNanos(Vm vm, long nanos) {
        return nanos == 0 ? 0L : ofSeconds(vm, Long.divideUnsigned(nanos, SECOND));
    }

    /** A time, given in seconds since the beginning of 1970. */
    public static Object ofSeconds(Vm vm, long seconds) {
        return IntOps.make(vm, vm.profile().unix() ? seconds : seconds - BEGIN_OF_2000);
    }
}
