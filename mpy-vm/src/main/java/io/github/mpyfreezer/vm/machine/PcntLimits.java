package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;

/** The values at which a pulse counter begins anew, and those that it tells of (ports/esp32/esp32_pcnt.c). */
final class PcntLimits {
    private static final long THRESHOLD1 = 0x04;
    private static final long THRESHOLD0 = 0x08;
    private static final long MIN = 0x10;
    private static final long MAX = 0x20;
    private static final long ZERO = 0x40;
    private static final long SMALLEST = Short.MIN_VALUE;
    private static final long LARGEST = Short.MAX_VALUE;

    /** 0 for none. */
    private long min;

    private long max;
    private long threshold0;
    private long threshold1;

    /** Takes those that are given; whether there are any. */
    boolean set(Vm vm, PcntSettings given) {
        min = given.number(vm, "min", "minimum", SMALLEST, 0, min);
        max = given.number(vm, "max", "maximum", 0, LARGEST, max);
        threshold0 = given.number(vm, "threshold0", "threshold0", SMALLEST, LARGEST, threshold0);
        threshold1 = given.number(vm, "threshold1", "threshold1", SMALLEST, LARGEST, threshold1);
        return given.has("min") || given.has("max") || given.has("threshold0") || given.has("threshold1");
    }

    void clear() {
        min = 0;
        max = 0;
        threshold0 = 0;
        threshold1 = 0;
    }

    /** Whether the counter begins with 0 again where it gets to this value. */
    boolean isEnd(long value) {
        return value != 0 && (value == min || value == max);
    }

    /** What happens where it gets to this value. */
    long events(long value) {
        long events = value == 0 || isEnd(value) ? ZERO : 0;
        if (isEnd(value)) {
            events |= value == min ? MIN : MAX;
        }
        return events | (value == threshold0 ? THRESHOLD0 : 0) | (value == threshold1 ? THRESHOLD1 : 0);
    }
}
