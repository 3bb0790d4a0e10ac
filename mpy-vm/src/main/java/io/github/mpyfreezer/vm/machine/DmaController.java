package io.github.mpyfreezer.vm.machine;

import java.util.ArrayList;
import java.util.List;

/** The twelve DMA channels of an RP2040 with the four timers that can pace them (RP2040 datasheet, section 2.5). */
final class DmaController {
    /** Timers that there are. */
    static final int TIMERS = 4;
    /** What transfers wait for with the first timer. */
    static final int FIRST_TIMER = 0x3b;

    private static final int CHANNELS = 12;
    private static final int OF_MACHINES = 16;
    private static final long SECOND = 1_000_000_000;

    private final Peripherals peripherals;
    private final List<DmaChannel> channels = new ArrayList<>();
    private final boolean[] taken = new boolean[CHANNELS];
    private final boolean[] timersTaken = new boolean[TIMERS];
    private final long[] numerators = new long[TIMERS];
    private final long[] denominators = new long[TIMERS];

    DmaController(Peripherals peripherals) {
        this.peripherals = peripherals;
        var bus = new DmaBus(peripherals);
        for (int i = 0; i < CHANNELS; i++) {
            channels.add(new DmaChannel(this, peripherals.board(), bus, i));
        }
        for (int i = 0; i < OF_MACHINES / 2; i++) {
            StateMachineObject.find(peripherals, i).fifos().watch(this::wake);
        }
    }

    /** The one of a machine's board. */
    static DmaController of(Peripherals peripherals) {
        return peripherals.part(DmaController.class, () -> new DmaController(peripherals));
    }

    private void wake() {
        channels.forEach(DmaChannel::wake);
    }

    DmaChannel channel(int number) {
        return channels.get(number);
    }

    /** Takes a channel that is free; gives its number, less than 0 if there is none. */
    int take() {
        return take(taken, 0, CHANNELS);
    }

    void release(int number) {
        taken[number] = false;
    }

    /** Takes a timer, any one with less than 0; gives its number, less than 0 if it is taken. */
    int takeTimer(int number) {
        return number < 0 ? take(timersTaken, 0, TIMERS) : take(timersTaken, number, number + 1);
    }

    private static int take(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!taken[i]) {
                taken[i] = true;
                return i;
            }
        }
        return -1;
    }

    void releaseTimer(int number) {
        timersTaken[number] = false;
    }

    /** Transfers of a timer are so many in so many cycles. */
    void setTimer(int number, long numerator, long denominator) {
        numerators[number] = numerator;
        denominators[number] = denominator;
    }

    long numerator(int timer) {
        return numerators[timer];
    }

    long denominator(int timer) {
        return denominators[timer];
    }

    /** Whether transfers wait for a state machine. */
    boolean isOfMachine(int request) {
        return request < OF_MACHINES;
    }

    /** Whether it is room for a word that they wait for, not a word. */
    static boolean isForSending(int request) {
        return (request & 4) == 0;
    }

    /** What so many transfers take. A timer that is not set never has any. */
    long nanos(int request, long transfers) {
        long cycles = transfers;
        int timer = request - FIRST_TIMER;
        if (timer >= 0 && timer < TIMERS) {
            if (numerators[timer] == 0) {
                return Long.MAX_VALUE;
            }
            cycles = transfers * denominators[timer] / numerators[timer];
        }
        return cycles * SECOND / peripherals.frequency();
    }

    /** One channel has come to its end, and another may begin. */
    void chain(int number, DmaChannel from) {
        if (number < CHANNELS && channels.get(number) != from) {
            channels.get(number).trigger();
        }
    }
}
