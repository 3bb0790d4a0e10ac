package io.github.mpyfreezer.vm.board;

import io.github.mpyfreezer.vm.object.Printer;

/** Prints a record, a line an event: seconds since the board was switched on, with six digits behind the point, and the event. */
public final class RecordPrinter implements Recorder {
    private static final long MICRO = 1_000;
    private static final long SECOND = 1_000_000;

    private final Printer out;

    /** @param out where the lines go */
    public RecordPrinter(Printer out) {
        this.out = out;
    }

    @Override
    public void note(long nanos, BoardEvent event) {
        String micros = Long.toString(SECOND + nanos / MICRO % SECOND).substring(1);
        out.print(nanos / MICRO / SECOND + "." + micros + " " + event.text() + "\n");
    }
}
